/** Kindred against hand-written JDBC that does the same. */
package dev.kindred.benchmark;
