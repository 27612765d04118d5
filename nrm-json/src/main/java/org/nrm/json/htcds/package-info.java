/**
 * The Human Trafficking Case Data Standard (HTCDS) 2.0 of the International Organization for Migration: its fields and lists,
 * records of cases in its terms, the aliases by which its own templates differ from it, and what a case file becomes when it
 * is written in it. What names a person or is free text is never kept: it is counted and left to the system that holds it.
 *
 * <p>HTCDS 2.0 (24 December 2021), by IOM, licensed under CC BY 4.0, https://github.com/UNMigration/HTCDS. IOM does not endorse
 * this library. The package may use the core and no JSON library.
 */
@NullMarked
package org.nrm.json.htcds;

import org.jspecify.annotations.NullMarked;
