/** A link entity that refers to unique attributes, not to keys. */
package dev.kindred.it.courses;
