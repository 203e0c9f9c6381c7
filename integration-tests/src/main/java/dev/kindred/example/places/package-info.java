/** Places, restaurants and their waiters: the one-to-one example of Django's documentation. */
package dev.kindred.example.places;
