/**
 * Kindred for the Spring Framework: its transactions are Kindred's, and Kindred's exceptions can be
 * its.
 */
@NullMarked
package dev.kindred.spring;

import org.jspecify.annotations.NullMarked;
