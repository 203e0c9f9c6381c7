/** How the sources and the generated code are written. */
package dev.kindred.it.style;
