package inlay.genfill.worker.protocol;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What both sides must agree on before anything else.
public final class Protocol {

    /// Grows with every change of meaning.
    public static final int VERSION = 1;

    private Protocol() {}

    /// A digest of the shapes of all messages, and of everything in them. A worker started from files that an update
    /// has replaced under a running editor is found out by it.
    public static String shapes() {
        var shapes = new TreeMap<String, String>();
        gather(Request.class, shapes);
        gather(Reply.class, shapes);
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(shapes.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError("every Java has SHA-256", impossible);
        }
    }

    private static void gather(Type type, TreeMap<String, String> shapes) {
        switch (type) {
            case Class<?> shape -> gatherClass(shape, shapes);
            case ParameterizedType generic ->
                Arrays.stream(generic.getActualTypeArguments()).forEach(argument -> gather(argument, shapes));
            case WildcardType wildcard ->
                Arrays.stream(wildcard.getUpperBounds()).forEach(bound -> gather(bound, shapes));
            case GenericArrayType array -> gather(array.getGenericComponentType(), shapes);
            default -> {}
        }
    }

    private static void gatherClass(Class<?> shape, TreeMap<String, String> shapes) {
        String shown = shown(shape);
        if (shown.isEmpty() || shapes.putIfAbsent(shape.getName(), shown) != null) {
            return;
        }
        if (shape.isRecord()) {
            Arrays.stream(shape.getRecordComponents()).forEach(component -> gather(component.getGenericType(), shapes));
        } else if (shape.isSealed()) {
            Arrays.stream(shape.getPermittedSubclasses()).forEach(permitted -> gather(permitted, shapes));
        }
    }

    /// How a type looks; empty for types that are not our own.
    private static String shown(Class<?> shape) {
        if (shape.isRecord()) {
            return Arrays.stream(shape.getRecordComponents())
                    .map(component -> component.getName() + ":" + component.getGenericType())
                    .collect(Collectors.joining(","));
        }
        if (shape.isEnum()) {
            return Arrays.toString(shape.getEnumConstants());
        }
        if (shape.isSealed() && shape.isAnnotationPresent(JsonTypeInfo.class)) {
            return Stream.of(shape.getPermittedSubclasses())
                    .map(Class::getName)
                    .sorted()
                    .collect(Collectors.joining("|"));
        }
        return "";
    }
}
