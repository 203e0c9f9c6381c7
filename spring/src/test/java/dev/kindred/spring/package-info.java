/** Kindred in the transactions of Spring, on H2 and PostgreSQL. */
package dev.kindred.spring;
