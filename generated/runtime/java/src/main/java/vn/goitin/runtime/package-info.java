/**
 * Reads, judges and writes the records of data-exchange regulations: one runtime for all SDKs that goitin generates.
 * Generated classes hand it their tables; it knows none of them.
 */
package vn.goitin.runtime;
