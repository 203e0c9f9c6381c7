package e;

import dev.kindred.model.*;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@Entity
public record Waiter(
    @Id Long id,
    @ForeignKey(onDelete = OnDelete.CASCADE, relatedName = "+") Optional<One<Place>> place,
    @ForeignKey(onDelete = OnDelete.CASCADE, relatedName = "+") @Nullable One<Place> other,
    @ManyToMany(relatedName = "+") @Nullable Many<Place> places) {}
