/**
 * The examples that everything starts from, written once for entities of both kinds: the packages
 * {@code records} and {@code classes} declare the same model and run the same tests.
 */
package dev.kindred.it.seed;
