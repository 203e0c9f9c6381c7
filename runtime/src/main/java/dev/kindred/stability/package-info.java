/**
 * Marks that say what a public type promises to whoever upgrades: {@link
 * dev.kindred.stability.Stable}, {@link dev.kindred.stability.Preview} or {@link
 * dev.kindred.stability.ForGeneratedCode}. Every public type of an exported package has exactly
 * one.
 */
@NullMarked
package dev.kindred.stability;

import org.jspecify.annotations.NullMarked;
