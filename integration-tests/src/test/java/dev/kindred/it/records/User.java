package dev.kindred.it.records;

import static dev.kindred.model.OnDelete.SET_NULL;

import dev.kindred.it.seed.Shape;
import dev.kindred.model.Column;
import dev.kindred.model.Entity;
import dev.kindred.model.Id;
import dev.kindred.model.One;
import dev.kindred.model.OneToOne;

/** Someone who signs in; with a profile, or without. */
@Entity(table = "record_user")
public record User(
    @Id Long id,
    @Column(length = 30) String username,
    @OneToOne(onDelete = SET_NULL, optional = true) One<Profile> profile)
    implements Shape.User<Profile> {}
