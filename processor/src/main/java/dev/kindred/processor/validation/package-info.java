/** What a linked model must meet, one rule a class. */
@NullMarked
package dev.kindred.processor.validation;

import org.jspecify.annotations.NullMarked;
