package deprecated;

import dev.kindred.model.Entity;
import dev.kindred.model.ForeignKey;
import dev.kindred.model.Id;
import dev.kindred.model.OnDelete;
import dev.kindred.model.One;

/** Entity that references a key of a deprecated type. */
@Entity
public record Coding(
    @Id @ForeignKey(onDelete = OnDelete.CASCADE) One<Coded> coded, @Id int number) {}
