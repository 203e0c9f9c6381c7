/** The seed examples as records. */
package dev.kindred.it.records;
