/** One-to-ones in a row and to themselves, from Django's select_related_onetoone. */
@NullMarked
package dev.kindred.it.accounts;

import org.jspecify.annotations.NullMarked;
