package music;

import dev.kindred.model.Entity;
import dev.kindred.model.ForeignKey;
import dev.kindred.model.Id;
import dev.kindred.model.Naming;
import dev.kindred.model.OnDelete;
import dev.kindred.model.One;

/** Refers to a key of two columns. */
@Entity(table = "remarks")
@Naming
public record Comment(
    @Id Long id, @ForeignKey(onDelete = OnDelete.CASCADE) One<Play> play, String text) {}
