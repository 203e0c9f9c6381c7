package dev.kindred.it.records;

import static dev.kindred.model.OnDelete.CASCADE;

import dev.kindred.it.seed.Shape;
import dev.kindred.model.Entity;
import dev.kindred.model.Id;
import dev.kindred.model.One;
import dev.kindred.model.OneToOne;

/** What extends a user: it has the user's key. */
@Entity(table = "record_user_profile")
public record UserProfile(@Id @OneToOne(onDelete = CASCADE) One<User> user, String department)
    implements Shape.UserProfile<User> {}
