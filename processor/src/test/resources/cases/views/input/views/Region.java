package views;

import dev.kindred.model.*;

/** A table that others write, with relations of each kind. */
@Entity(readOnly = true)
public record Region(
    @Id Long id,
    @Unique String name,
    @ForeignKey(onDelete = OnDelete.PROTECT, relatedName = "governed") One<Client> mayor,
    @ManyToMany Many<Client> clients,
    @ForeignKey(onDelete = OnDelete.DO_NOTHING, optional = true) One<Turnover> best) {}
