/** Types of the modules that Docusaurus makes at build time (`@docusaurus/Link`, `@theme/Layout`, `*.module.css`). */
/// <reference types="@docusaurus/module-type-aliases" />
/// <reference types="@docusaurus/theme-classic" />
