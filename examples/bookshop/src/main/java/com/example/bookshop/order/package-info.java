/** What customers buy. */
@NullMarked
package com.example.bookshop.order;

import org.jspecify.annotations.NullMarked;
