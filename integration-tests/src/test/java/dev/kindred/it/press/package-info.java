/** Models for what the tests of queries ask. */
package dev.kindred.it.press;
