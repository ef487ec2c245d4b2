package vn.goitin.runtime;

import com.fasterxml.jackson.annotation.JacksonAnnotationsInside;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Any mapper of Jackson 2 or Jackson 3, however it is set, reads and writes the annotated
 * class by its own table.
 *
 * <p>None of them has to be there: what a class path lacks, the virtual machine leaves out. It has
 * no elements, since a compiler that cannot find an annotation's class warns of each element.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@JacksonAnnotationsInside
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(
    using = ForJackson2.Reader.class,
    keyUsing = ForJackson2.Key.class)
@com.fasterxml.jackson.databind.annotation.JsonSerialize(using = ForJackson2.Writer.class)
@tools.jackson.databind.annotation.JsonDeserialize(
    using = ForJackson3.Reader.class,
    keyUsing = ForJackson3.Key.class)
@tools.jackson.databind.annotation.JsonSerialize(using = ForJackson3.Writer.class)
public @interface JsonAdapters {}
