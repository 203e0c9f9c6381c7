/** Entities whose tables are made by the tests that use them, and by no other. */
package dev.kindred.it.extra;
