/** Entities with value objects: nested, optional, in keys, with relations inside. */
package dev.kindred.it.addresses;
