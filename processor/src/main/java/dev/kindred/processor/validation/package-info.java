/** Rules for the resolved model, one class each. Only they report problems of declarations. */
@NullMarked
package dev.kindred.processor.validation;

import org.jspecify.annotations.NullMarked;
