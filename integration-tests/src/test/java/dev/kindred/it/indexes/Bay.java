package dev.kindred.it.indexes;

import dev.kindred.model.Entity;
import dev.kindred.model.Id;
import dev.kindred.model.Index;
import dev.kindred.model.Unique;
import dev.kindred.model.UniqueTogether;

/** Has one index for what is unique in three ways. */
@Entity(
    unique = {
      @UniqueTogether(name = "label_again", value = "label"),
      @UniqueTogether({"room", "place"})
    })
public record Bay(
    @Id Long id,
    @Unique @Index String label,
    @Index int room,
    int place,
    @Index @Unique int barcode) {}
