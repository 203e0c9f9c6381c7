package music;

import dev.kindred.model.Case;
import dev.kindred.model.Entity;
import dev.kindred.model.ForeignKey;
import dev.kindred.model.Id;
import dev.kindred.model.Many;
import dev.kindred.model.ManyToMany;
import dev.kindred.model.Naming;
import dev.kindred.model.OnDelete;
import dev.kindred.model.One;

/** Has the package's tables, and columns of its own. */
@Entity
@Naming(columns = Case.UPPER_SNAKE, tablePrefix = "tbl")
public record Genre(
    @Id Long id,
    String displayName,
    @ForeignKey(onDelete = OnDelete.SET_NULL, optional = true, relatedName = "narrower")
        One<Genre> broader,
    @ManyToMany(symmetrical = true) Many<Genre> related) {}
