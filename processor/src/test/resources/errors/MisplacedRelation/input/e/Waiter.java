package e;

import dev.kindred.model.*;
import java.util.*;

@Entity
public record Waiter(
    @Id Long id,
    @ForeignKey(onDelete = OnDelete.CASCADE) Place place,
    @ForeignKey(onDelete = OnDelete.CASCADE) Many<Place> places,
    @ManyToMany One<Place> other,
    @Inverse String name,
    @Inverse List<Place> visits,
    @ManyToMany Set<Place> favourites,
    @ForeignKey(onDelete = OnDelete.CASCADE) Place[] all,
    @OneToOne(onDelete = OnDelete.CASCADE) Optional<Place> former) {}
