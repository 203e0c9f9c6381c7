package audited;

import dev.kindred.model.Audited;
import dev.kindred.model.Embedded;
import dev.kindred.model.Entity;
import dev.kindred.model.ForeignKey;
import dev.kindred.model.Id;
import dev.kindred.model.NotAudited;
import dev.kindred.model.OnDelete;
import dev.kindred.model.One;
import org.jspecify.annotations.Nullable;

@Audited
@Entity
public record Strongbox(
    @Id Long id,
    String label,
    @NotAudited @Nullable String owner,
    @Embedded Lock lock,
    @NotAudited @Embedded(prefix = "spare_") Lock spare,
    @ForeignKey(onDelete = OnDelete.SET_NULL, optional = true) One<Strongbox> inside) {}
