/** The seed examples as plain classes. */
package dev.kindred.it.classes;
