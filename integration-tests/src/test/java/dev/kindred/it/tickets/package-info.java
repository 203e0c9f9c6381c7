/** Rows that have little beside a key, or a key that is given here and generated there. */
package dev.kindred.it.tickets;
