/** The four databases that the contract suite runs on, each the real thing, each started here. */
package dev.kindred.it.database;
