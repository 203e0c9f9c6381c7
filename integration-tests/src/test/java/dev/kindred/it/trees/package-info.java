/** Rows that refer to rows of their own table, or of each other's, in long chains. */
package dev.kindred.it.trees;
