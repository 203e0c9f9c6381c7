package dev.kindred.it.shop;

import static dev.kindred.model.OnDelete.CASCADE;
import static dev.kindred.model.OnDelete.SET_NULL;

import dev.kindred.model.Entity;
import dev.kindred.model.ForeignKey;
import dev.kindred.model.Id;
import dev.kindred.model.Many;
import dev.kindred.model.ManyToMany;
import dev.kindred.model.One;

/** What a writer wrote; it may have no publisher, and has sequels that nobody carries. */
@Entity(table = "shop_novel")
public record Novel(
    @Id Long id,
    String title,
    int pages,
    @ForeignKey(onDelete = CASCADE, relatedName = "novels") One<Writer> writer,
    @ForeignKey(onDelete = SET_NULL, optional = true, relatedName = "novels")
        One<Publisher> publisher,
    @ForeignKey(onDelete = SET_NULL, optional = true, relatedName = "sequels") One<Novel> prequel,
    @ManyToMany(relatedName = "novels", table = "shop_novel_genres") Many<Genre> genres) {}
