package dev.kindred.it.guide;

import dev.kindred.model.Column;
import dev.kindred.model.Embeddable;
import org.jspecify.annotations.Nullable;

/** Where parcels go. */
@Embeddable
public record Address(String street, @Column(length = 20) String city, @Nullable String zip) {}
