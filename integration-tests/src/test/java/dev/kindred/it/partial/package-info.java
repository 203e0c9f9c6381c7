/** Entities of which some attributes can be written, and others can't. */
package dev.kindred.it.partial;
