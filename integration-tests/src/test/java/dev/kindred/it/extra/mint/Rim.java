package dev.kindred.it.extra.mint;

import dev.kindred.model.Embeddable;
import dev.kindred.model.NotAudited;

/** Rim of a face, with a text that nobody is to know. */
@Embeddable
public record Rim(String text, @NotAudited String secret) {}
