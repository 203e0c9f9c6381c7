package e;

import dev.kindred.model.*;

@Audited
@Entity
public record Waiter(
    @Id Long id,
    @NotAudited String secret,
    @ForeignKey(onDelete = OnDelete.CASCADE, column = "p") One<Place> place,
    @ManyToMany(relatedName = "guests") Many<Place> places) {}
