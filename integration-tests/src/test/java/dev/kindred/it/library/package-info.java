/** Books and who wrote and reads them, from Django's prefetch_related. */
@NullMarked
package dev.kindred.it.library;

import org.jspecify.annotations.NullMarked;
