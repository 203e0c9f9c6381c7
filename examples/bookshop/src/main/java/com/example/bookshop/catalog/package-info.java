/** What the shop has. */
@NullMarked
package com.example.bookshop.catalog;

import org.jspecify.annotations.NullMarked;
