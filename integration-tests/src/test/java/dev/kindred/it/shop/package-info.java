/** A bookshop whose entities carry both sides of their relations. */
@NullMarked
package dev.kindred.it.shop;

import org.jspecify.annotations.NullMarked;
