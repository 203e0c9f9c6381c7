/** Columns that ask for an index more than once. */
package dev.kindred.it.indexes;
