package inlay.editor.format.ora;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Parses `stack.xml`. A document type and entities of its own are errors; depth and length are bounded.
final class StackXml {
    private static final int DEEPEST = 100;
    private static final int MOST_ELEMENTS = 10_000;

    private final XMLStreamReader reader;
    private int elements;

    private StackXml(XMLStreamReader reader) {
        this.reader = reader;
    }

    /// The root element.
    static StackElement parse(byte[] xml) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(xml));
            reader.nextTag();
            return new StackXml(reader).element(0);
        } catch (XMLStreamException damaged) {
            throw new IOException("its layer tree is damaged", damaged);
        }
    }

    private StackElement element(int depth) throws XMLStreamException, IOException {
        if (depth > DEEPEST || ++elements > MOST_ELEMENTS) {
            throw new IOException("its layer tree is deeper or longer than any picture needs");
        }
        String name = reader.getLocalName();
        Map<String, String> attributes = new HashMap<>();
        for (int index = 0; index < reader.getAttributeCount(); index++) {
            attributes.put(reader.getAttributeLocalName(index), reader.getAttributeValue(index));
        }
        List<StackElement> children = new ArrayList<>();
        for (int event = reader.next(); event != XMLStreamConstants.END_ELEMENT; event = reader.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                children.add(element(depth + 1));
            } else if (event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw new IOException("its layer tree refers to an entity, which is not allowed");
            }
        }
        return new StackElement(name, attributes, children);
    }
}
