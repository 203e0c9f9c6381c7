package dev.kindred.it.indexes;

import static dev.kindred.model.OnDelete.CASCADE;
import static dev.kindred.model.OnDelete.SET_NULL;

import dev.kindred.model.Entity;
import dev.kindred.model.ForeignKey;
import dev.kindred.model.Id;
import dev.kindred.model.Index;
import dev.kindred.model.Many;
import dev.kindred.model.ManyToMany;
import dev.kindred.model.One;
import dev.kindred.model.OneToOne;
import dev.kindred.model.UniqueTogether;

/** Asks for indexes where there are some. */
@Entity(unique = @UniqueTogether({"bay", "number"}))
public record Volume(
    @Id Long id,
    @ForeignKey(onDelete = CASCADE, relatedName = "volumes") @Index One<Bay> bay,
    @ForeignKey(onDelete = SET_NULL, optional = true, relatedName = "lent")
        @Index(name = "by_former_bay")
        One<Bay> former,
    @OneToOne(onDelete = SET_NULL, optional = true, relatedName = "cover") @Index One<Bay> cover,
    int number,
    @ManyToMany Many<Volume> sequels) {}
