/**
 * Authors, books, publishers and stores: Django's models for aggregation, with a few more types.
 */
package dev.kindred.it.bookshop;
