package dev.kindred.it.extra.vault;

import dev.kindred.model.Embeddable;
import dev.kindred.model.NotAudited;

/** Lock of a safe, whose code nobody is to know. */
@Embeddable
public record Lock(String maker, @NotAudited String code) {}
