package deprecated;

import dev.kindred.model.Entity;
import dev.kindred.model.ForeignKey;
import dev.kindred.model.Id;
import dev.kindred.model.Many;
import dev.kindred.model.ManyToMany;
import dev.kindred.model.OnDelete;
import dev.kindred.model.One;

/** Deprecated entity. */
@Deprecated
@Entity
public record Old(
    @Id Long id,
    @ForeignKey(onDelete = OnDelete.CASCADE) One<Old> self,
    @ManyToMany Many<Kept> kept) {}
