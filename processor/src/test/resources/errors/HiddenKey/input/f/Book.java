package f;

import dev.kindred.model.*;
import e.Shelf;

@Entity
public record Book(@Id Long id, @ForeignKey(onDelete = OnDelete.CASCADE) One<Shelf> shelf) {}
