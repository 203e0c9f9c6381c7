package music;

import dev.kindred.model.Case;
import dev.kindred.model.Entity;
import dev.kindred.model.ForeignKey;
import dev.kindred.model.Id;
import dev.kindred.model.Naming;
import dev.kindred.model.OnDelete;
import dev.kindred.model.One;

/** Is named as it is written; its key has columns of another spelling. */
@Entity
@Naming(tables = Case.CAMEL, columns = Case.AS_WRITTEN)
public record Play(
    @Id @ForeignKey(onDelete = OnDelete.CASCADE) One<Album> album,
    @Id int dayOfYear,
    int times) {}
