<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_US" sourcelanguage="en_US">
    <context>
        <name>BesideContinue</name>
        <message>
            <source>&amp;Skip this for now</source>
            <translation>&amp;Saltar por ahora</translation>
        </message>
        <message>
            <source>See &amp;options so far</source>
            <translation>Ver las &amp;opciones ya</translation>
        </message>
    </context>
    <context>
        <name>EndDate</name>
        <message>
            <source>The rule behind this ended on %1. Ask what holds now.</source>
            <translation>La regla detrás de esto terminó el %1. Conviene preguntar qué rige ahora.</translation>
        </message>
    </context>
    <context>
        <name>HideKey</name>
        <message>
            <source>Shift 3 times</source>
            <translation>Mayús (Shift) 3 veces</translation>
        </message>
        <message>
            <source>F12</source>
            <translation>F12</translation>
        </message>
    </context>
    <context>
        <name>KeyTable</name>
        <message>
            <source>Everywhere</source>
            <translation>En todas partes</translation>
        </message>
        <message>
            <source>Hide this window. The first one also brings it back.</source>
            <translation>Ocultar esta ventana. La primera también la trae de vuelta.</translation>
        </message>
        <message>
            <source>Get help now. Esc leads back.</source>
            <translation>Obtener ayuda ahora. Esc lleva de vuelta.</translation>
        </message>
        <message>
            <source>Go back. Answers stay.</source>
            <translation>Volver. Las respuestas se quedan.</translation>
        </message>
        <message>
            <source>Go on, or press the button you are on.</source>
            <translation>Seguir, o pulsar el botón donde está.</translation>
        </message>
        <message>
            <source>Close what is on top. No answer is lost.</source>
            <translation>Cerrar lo que está encima. No se pierde ninguna respuesta.</translation>
        </message>
        <message>
            <source>Jump: top row, page, bottom row.</source>
            <translation>Saltar: fila de arriba, página, fila de abajo.</translation>
        </message>
        <message>
            <source>Search.</source>
            <translation>Buscar.</translation>
        </message>
        <message>
            <source>Larger text.</source>
            <translation>Texto más grande.</translation>
        </message>
        <message>
            <source>Smaller text.</source>
            <translation>Texto más pequeño.</translation>
        </message>
        <message>
            <source>Text size as it was first.</source>
            <translation>El tamaño de texto del principio.</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>Preguntas</translation>
        </message>
        <message>
            <source>Move from answer to answer.</source>
            <translation>Pasar de una respuesta a otra.</translation>
        </message>
        <message>
            <source>Pick the answer you are on.</source>
            <translation>Elegir la respuesta donde está.</translation>
        </message>
        <message>
            <source>Skip this question for now.</source>
            <translation>Saltar esta pregunta por ahora.</translation>
        </message>
        <message>
            <source>What matters: more or less in this row.</source>
            <translation>Lo que importa: más o menos en esta fila.</translation>
        </message>
        <message>
            <source>Single pages</source>
            <translation>Páginas sueltas</translation>
        </message>
        <message>
            <source>First page: open a saved file.</source>
            <translation>Primera página: abrir un archivo guardado.</translation>
        </message>
        <message>
            <source>Get help now: open the sign with that number.</source>
            <translation>Obtener ayuda ahora: abrir la señal con ese número.</translation>
        </message>
        <message>
            <source>Your options: next card, card before.</source>
            <translation>Sus opciones: tarjeta siguiente, tarjeta anterior.</translation>
        </message>
        <message>
            <source>One option: the part with that place.</source>
            <translation>Una opción: la parte con ese lugar.</translation>
        </message>
        <message>
            <source>Side by side: move through the table.</source>
            <translation>Lado a lado: moverse por la tabla.</translation>
        </message>
        <message>
            <source>Side by side: more on this row.</source>
            <translation>Lado a lado: más sobre esta fila.</translation>
        </message>
        <message>
            <source>Places: jump to the words to look for.</source>
            <translation>Lugares: saltar a las palabras que se buscan.</translation>
        </message>
        <message>
            <source>Your plan: print.</source>
            <translation>Su plan: imprimir.</translation>
        </message>
        <message>
            <source>Your plan: save.</source>
            <translation>Su plan: guardar.</translation>
        </message>
        <message>
            <source>Shift 3 times</source>
            <translation>Mayús 3 veces</translation>
        </message>
        <message>
            <source>%1 and %2</source>
            <translation>%1 y %2</translation>
        </message>
        <message>
            <source>For counselors</source>
            <translation>Para consejeros</translation>
        </message>
        <message>
            <source>Go to the step with that number.</source>
            <translation>Ir al paso con ese número.</translation>
        </message>
        <message>
            <source>Questions: pick the answer with that number.</source>
            <translation>Preguntas: elegir la respuesta con ese número.</translation>
        </message>
        <message>
            <source>Questions: not sure.</source>
            <translation>Preguntas: no se sabe.</translation>
        </message>
        <message>
            <source>Shared view, on and off.</source>
            <translation>Vista compartida, poner y quitar.</translation>
        </message>
        <message>
            <source>Shared view: pass the mouse.</source>
            <translation>Vista compartida: pasar el ratón.</translation>
        </message>
    </context>
    <context>
        <name>waymark::ui</name>
        <message>
            <source>Shift 3 times</source>
            <translation>Mayús (Shift) 3 veces</translation>
        </message>
        <message>
            <source>Your plan: save.</source>
            <translation>Su plan: guardar.</translation>
        </message>
        <message>
            <source>Your plan: print.</source>
            <translation>Su plan: imprimir.</translation>
        </message>
        <message>
            <source>Places: jump to the words to look for.</source>
            <translation>Lugares: saltar a las palabras que se buscan.</translation>
        </message>
        <message>
            <source>Side by side: more on this row.</source>
            <translation>Lado a lado: más sobre esta fila.</translation>
        </message>
        <message>
            <source>Side by side: move through the table.</source>
            <translation>Lado a lado: moverse por la tabla.</translation>
        </message>
        <message>
            <source>One option: the part with that place.</source>
            <translation>Una opción: la parte con ese lugar.</translation>
        </message>
        <message>
            <source>Your options: next card, card before.</source>
            <translation>Sus opciones: tarjeta siguiente, tarjeta anterior.</translation>
        </message>
        <message>
            <source>Get help now: open the sign with that number.</source>
            <translation>Obtener ayuda ahora: abrir la señal con ese número.</translation>
        </message>
        <message>
            <source>First page: open a saved file.</source>
            <translation>Primera página: abrir un archivo guardado.</translation>
        </message>
        <message>
            <source>Single pages</source>
            <translation>Páginas sueltas</translation>
        </message>
        <message>
            <source>What matters: more or less in this row.</source>
            <translation>Lo que importa: más o menos en esta fila.</translation>
        </message>
        <message>
            <source>Skip this question for now.</source>
            <translation>Saltar esta pregunta por ahora.</translation>
        </message>
        <message>
            <source>Pick the answer you are on.</source>
            <translation>Elegir la respuesta donde está.</translation>
        </message>
        <message>
            <source>Move from answer to answer.</source>
            <translation>Pasar de una respuesta a otra.</translation>
        </message>
        <message>
            <source>Text size as it was first.</source>
            <translation>El tamaño de texto del principio.</translation>
        </message>
        <message>
            <source>Smaller text.</source>
            <translation>Texto más pequeño.</translation>
        </message>
        <message>
            <source>Larger text.</source>
            <translation>Texto más grande.</translation>
        </message>
        <message>
            <source>Search.</source>
            <translation>Buscar.</translation>
        </message>
        <message>
            <source>Jump: top row, page, bottom row.</source>
            <translation>Saltar: fila de arriba, página, fila de abajo.</translation>
        </message>
        <message>
            <source>Close what is on top. No answer is lost.</source>
            <translation>Cerrar lo que está encima. No se pierde ninguna respuesta.</translation>
        </message>
        <message>
            <source>Go on, or press the button you are on.</source>
            <translation>Seguir, o pulsar el botón donde está.</translation>
        </message>
        <message>
            <source>Go back. Answers stay.</source>
            <translation>Volver. Las respuestas se quedan.</translation>
        </message>
        <message>
            <source>Get help now. Esc leads back.</source>
            <translation>Obtener ayuda ahora. Esc lleva de vuelta.</translation>
        </message>
        <message>
            <source>Hide this window. The first one also brings it back.</source>
            <translation>Ocultar esta ventana. La primera también la trae de vuelta.</translation>
        </message>
        <message>
            <source>Everywhere</source>
            <translation>En todas partes</translation>
        </message>
        <message>
            <source>Two views, side by side</source>
            <translation>Dos miradas, lado a lado</translation>
        </message>
        <message>
            <source>Now and last time</source>
            <translation>Ahora y la vez pasada</translation>
        </message>
        <message>
            <source>Choose a folder</source>
            <translation>Elegir una carpeta</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Inicio</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Plan</translation>
        </message>
        <message>
            <source>Options</source>
            <translation>Opciones</translation>
        </message>
        <message>
            <source>Check answers</source>
            <translation>Revisar respuestas</translation>
        </message>
        <message>
            <source>Questions</source>
            <translation>Preguntas</translation>
        </message>
        <message>
            <source>See or change it</source>
            <translation>Verlo o cambiarlo</translation>
        </message>
        <message>
            <source>Reason: %1</source>
            <translation>Razón: %1</translation>
        </message>
        <message>
            <source>%1. The cards below stand as the rules have them.</source>
            <translation>%1. Las tarjetas de abajo están según las reglas.</translation>
        </message>
        <message>
            <source>Change the order by hand</source>
            <translation>Cambiar el orden a mano</translation>
        </message>
        <message numerus="yes">
            <source>Sent to the printer as &quot;Notes&quot;, %n page(s).</source>
            <translation>
                <numerusform>Enviado a la impresora como «Notes», %n página.</numerusform>
                <numerusform>Enviado a la impresora como «Notes», %n páginas.</numerusform>
            </translation>
        </message>
        <message>
            <source>You stay there</source>
            <translation>Te quedas ahí</translation>
        </message>
        <message>
            <source>They stay there</source>
            <translation>Se queda ahí</translation>
        </message>
        <message>
            <source>The client stays there</source>
            <translation>La persona se queda ahí</translation>
        </message>
        <message>
            <source>You live at home</source>
            <translation>Vives en casa</translation>
        </message>
        <message>
            <source>They live at home</source>
            <translation>Vive en casa</translation>
        </message>
        <message>
            <source>The client lives at home</source>
            <translation>La persona vive en casa</translation>
        </message>
        <message>
            <source>Not ranked</source>
            <translation>Sin orden</translation>
        </message>
        <message>
            <source>Not ranked yet</source>
            <translation>Sin orden todavía</translation>
        </message>
        <message>
            <source>%1 for, %2 against</source>
            <translation>%1 a favor, %2 en contra</translation>
        </message>
        <message>
            <source>Fits what you said?</source>
            <translation>¿Encaja con lo que dijiste?</translation>
        </message>
        <message>
            <source>Fits what the client said?</source>
            <translation>¿Encaja con lo que dijo la persona?</translation>
        </message>
        <message>
            <source>These are not ranked yet.</source>
            <translation>Estas todavía no tienen orden.</translation>
        </message>
        <message>
            <source>None of these is advised now.</source>
            <translation>Ninguna de estas se aconseja por ahora.</translation>
        </message>
        <message>
            <source>Of these, %1 comes first.</source>
            <translation>De estas, primero va: %1.</translation>
        </message>
        <message>
            <source>%1 share the first place.</source>
            <translation>Comparten el primer lugar: %1.</translation>
        </message>
        <message>
            <source>%1 tie.</source>
            <translation>Hay un empate: %1.</translation>
        </message>
        <message>
            <source>The medicine can go on in both.</source>
            <translation>La medicina puede seguir en las dos.</translation>
        </message>
        <message>
            <source>These two are not ranked yet.</source>
            <translation>Estas dos todavía no tienen orden.</translation>
        </message>
        <message>
            <source>Both fit what was said as well.</source>
            <translation>Las dos encajan igual con lo que se dijo.</translation>
        </message>
        <message>
            <source>%1 fits more of what was said.</source>
            <translation>%1 encaja más con lo que se dijo.</translation>
        </message>
        <message>
            <source>%1 can still be part of the way.</source>
            <translation>%1 también puede ser parte del camino.</translation>
        </message>
        <message>
            <source>In the way of %1: %2</source>
            <translation>En el camino de %1: %2</translation>
        </message>
        <message>
            <source>Side by side</source>
            <translation>Lado a lado</translation>
        </message>
        <message>
            <source>%1, side by side</source>
            <translation>%1, lado a lado</translation>
        </message>
        <message>
            <source>Inpatient and outpatient, side by side</source>
            <translation>Hospitalización y ambulatorio, lado a lado</translation>
        </message>
        <message>
            <source>All six, side by side</source>
            <translation>Las seis, lado a lado</translation>
        </message>
        <message>
            <source>Your question</source>
            <translation>Tu pregunta</translation>
        </message>
        <message>
            <source>The question</source>
            <translation>La pregunta</translation>
        </message>
        <message>
            <source>Showing %1 of %2 questions.</source>
            <translation>Se muestran %1 de %2 preguntas.</translation>
        </message>
        <message>
            <source>What it is</source>
            <translation>Qué es</translation>
        </message>
        <message>
            <source>In short</source>
            <translation>En breve</translation>
        </message>
        <message>
            <source>How long</source>
            <translation>Cuánto dura</translation>
        </message>
        <message>
            <source>Hours</source>
            <translation>Horas</translation>
        </message>
        <message>
            <source>Who looks after it</source>
            <translation>Quién atiende</translation>
        </message>
        <message>
            <source>Parts of the care</source>
            <translation>Partes de la atención</translation>
        </message>
        <message>
            <source>Living with it</source>
            <translation>Cómo se vive</translation>
        </message>
        <message>
            <source>Body</source>
            <translation>Cuerpo</translation>
        </message>
        <message>
            <source>Mind</source>
            <translation>Mente</translation>
        </message>
        <message>
            <source>Life with others</source>
            <translation>Vida con otros</translation>
        </message>
        <message>
            <source>Who else is there</source>
            <translation>Quién más está</translation>
        </message>
        <message>
            <source>What it does</source>
            <translation>Qué hace</translation>
        </message>
        <message>
            <source>Who it often suits</source>
            <translation>A quién suele irle bien</translation>
        </message>
        <message>
            <source>Step by step</source>
            <translation>Paso a paso</translation>
        </message>
        <message>
            <source>If things change</source>
            <translation>Si algo cambia</translation>
        </message>
        <message>
            <source>Using again</source>
            <translation>Volver a usar</translation>
        </message>
        <message>
            <source>Going before the end</source>
            <translation>Irse antes del final</translation>
        </message>
        <message>
            <source>Questions to ask there</source>
            <translation>Preguntas para hacer ahí</translation>
        </message>
        <message>
            <source>What to ask</source>
            <translation>Qué preguntar</translation>
        </message>
        <message>
            <source>What to expect</source>
            <translation>Qué esperar</translation>
        </message>
        <message>
            <source>Morning</source>
            <translation>Mañana</translation>
        </message>
        <message>
            <source>Afternoon</source>
            <translation>Tarde</translation>
        </message>
        <message>
            <source>Evening</source>
            <translation>Noche</translation>
        </message>
        <message>
            <source>A usual day</source>
            <translation>Un día normal</translation>
        </message>
        <message>
            <source>Hard parts and good parts</source>
            <translation>Lo difícil y lo bueno</translation>
        </message>
        <message>
            <source>Hard parts</source>
            <translation>Lo difícil</translation>
        </message>
        <message>
            <source>Hard part</source>
            <translation>Difícil</translation>
        </message>
        <message>
            <source>Good parts</source>
            <translation>Lo bueno</translation>
        </message>
        <message>
            <source>Benefit</source>
            <translation>Bueno</translation>
        </message>
        <message>
            <source>Without cover</source>
            <translation>Sin seguro médico</translation>
        </message>
        <message>
            <source>Prices of %1.</source>
            <translation>Precios de %1.</translation>
        </message>
        <message>
            <source>Prices without cover</source>
            <translation>Precios sin seguro médico</translation>
        </message>
        <message>
            <source>Each bar goes from the low to the high price. The mark is the typical one.</source>
            <translation>Cada barra va del precio bajo al alto. La marca es el precio común.</translation>
        </message>
        <message>
            <source>With your cover</source>
            <translation>Con tu seguro médico</translation>
        </message>
        <message>
            <source>With their cover</source>
            <translation>Con su seguro médico</translation>
        </message>
        <message>
            <source>With the client's cover</source>
            <translation>Con el seguro médico de la persona</translation>
        </message>
        <message>
            <source>By kind of cover</source>
            <translation>Según el seguro médico</translation>
        </message>
        <message>
            <source>With other cover</source>
            <translation>Con otro seguro médico</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>Costo</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>With %1: %2</source>
            <translation>Con %1: %2</translation>
        </message>
        <message>
            <source>Kinds</source>
            <translation>Tipos</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Después</translation>
        </message>
        <message>
            <source>%1 %2 Who: %3. When: %4.</source>
            <translation>%1 %2 Quién: %3. Cuándo: %4.</translation>
        </message>
        <message>
            <source>Each kind of care was counted in its own way.</source>
            <translation>Cada tipo de tratamiento se contó a su manera.</translation>
        </message>
        <message>
            <source>Each line counts in its own way. A higher number does not mean that it works better.</source>
            <translation>Cada línea cuenta a su manera. Un número más alto no significa que funcione más.</translation>
        </message>
        <message>
            <source>How well it works</source>
            <translation>Qué tan bien funciona</translation>
        </message>
        <message>
            <source>Strong, some, little or not known: this is how sure the studies make us.</source>
            <translation>Mucha, algo de, poca o no se sabe: así de seguros nos dejan los estudios.</translation>
        </message>
        <message>
            <source>More that is known</source>
            <translation>Más que se sabe</translation>
        </message>
        <message>
            <source>Not known.</source>
            <translation>No se sabe.</translation>
        </message>
        <message>
            <source>Withdrawal care</source>
            <translation>Atención de la abstinencia</translation>
        </message>
        <message>
            <source>Medicine</source>
            <translation>Medicina</translation>
        </message>
        <message>
            <source>One-to-one talks</source>
            <translation>Charlas a solas</translation>
        </message>
        <message>
            <source>Group talks</source>
            <translation>Charlas en grupo</translation>
        </message>
        <message>
            <source>Life skills</source>
            <translation>Habilidades para la vida</translation>
        </message>
        <message>
            <source>A plan for after</source>
            <translation>Un plan para después</translation>
        </message>
        <message>
            <source>Family</source>
            <translation>Familia</translation>
        </message>
        <message>
            <source>Usually part of it</source>
            <translation>Casi siempre incluido</translation>
        </message>
        <message>
            <source>Sometimes part of it</source>
            <translation>A veces incluido</translation>
        </message>
        <message>
            <source>Seldom part of it</source>
            <translation>Pocas veces incluido</translation>
        </message>
        <message>
            <source>First call</source>
            <translation>Primera llamada</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Primer día</translation>
        </message>
        <message>
            <source>Hardest days</source>
            <translation>Los días más duros</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Último día</translation>
        </message>
        <message>
            <source>Leaving early</source>
            <translation>Irse antes de tiempo</translation>
        </message>
        <message>
            <source>Staying in care</source>
            <translation>Seguir en tratamiento</translation>
        </message>
        <message>
            <source>Using heroin</source>
            <translation>Usar heroína</translation>
        </message>
        <message>
            <source>Overdose and death</source>
            <translation>Sobredosis y muerte</translation>
        </message>
        <message>
            <source>Mood and mind</source>
            <translation>Ánimo y mente</translation>
        </message>
        <message>
            <source>Work and daily life</source>
            <translation>Trabajo y vida diaria</translation>
        </message>
        <message>
            <source>How long it takes</source>
            <translation>Cuánto tiempo toma</translation>
        </message>
        <message>
            <source>What is part of it</source>
            <translation>Qué incluye</translation>
        </message>
        <message>
            <source>Health cover</source>
            <translation>Seguro médico</translation>
        </message>
        <message>
            <source>Who goes there</source>
            <translation>Quién va ahí</translation>
        </message>
        <message>
            <source>Getting a start</source>
            <translation>Cómo empezar</translation>
        </message>
        <message>
            <source>What one gains and gives up</source>
            <translation>Qué se gana y qué se deja</translation>
        </message>
        <message>
            <source>strong</source>
            <translation>mucha</translation>
        </message>
        <message>
            <source>some</source>
            <translation>algo de</translation>
        </message>
        <message>
            <source>little</source>
            <translation>poca</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>no se sabe</translation>
        </message>
        <message>
            <source>Evidence: %1.</source>
            <translation>Evidencia: %1.</translation>
        </message>
        <message>
            <source>These are in A to Z order for now. The order waits.</source>
            <translation>Por ahora van de la A a la Z. El orden espera.</translation>
        </message>
        <message>
            <source>These are not ranked yet. They are in A to Z order.</source>
            <translation>Todavía no tienen orden. Van de la A a la Z.</translation>
        </message>
        <message>
            <source>In order of fit with what you said.</source>
            <translation>Según cuánto encajan con lo que dijiste.</translation>
        </message>
        <message>
            <source>In order of fit with what the client said.</source>
            <translation>Según cuánto encajan con lo que dijo la persona.</translation>
        </message>
        <message>
            <source>%1 What would lift it: %2</source>
            <translation>%1 Qué lo cambiaría: %2</translation>
        </message>
        <message>
            <source>Kinds of outpatient care</source>
            <translation>Tipos de tratamiento ambulatorio</translation>
        </message>
        <message>
            <source>The medicines</source>
            <translation>Las medicinas</translation>
        </message>
        <message>
            <source>After this care</source>
            <translation>Después de este tratamiento</translation>
        </message>
        <message>
            <source>These can go together. The order says what to set up first.</source>
            <translation>Estas pueden ir juntas. El orden dice cuál preparar primero.</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 a %2</translation>
        </message>
        <message>
            <source>%1: at least %2 of %3 %4. How many more is not known.</source>
            <translation>%1: al menos %2 de %3 %4. No se sabe cuántos más.</translation>
        </message>
        <message>
            <source>%1: %2 of %3 %4, %5 %6.</source>
            <translation>%1: %2 de %3 %4, %5 %6.</translation>
        </message>
        <message>
            <source>The most likely count is %1.</source>
            <translation>La cuenta más probable es %1.</translation>
        </message>
        <message>
            <source>When: %1.</source>
            <translation>Cuándo: %1.</translation>
        </message>
        <message>
            <source>Emergency, %1</source>
            <translation>Emergencias, %1</translation>
        </message>
        <message>
            <source>Key %1</source>
            <translation>Tecla %1</translation>
        </message>
        <message>
            <source>Your answers are only in memory. Leaving erases them.</source>
            <translation>Las respuestas solo están en la memoria. Al salir se borran.</translation>
        </message>
        <message>
            <source>What you told us is only in memory. Leaving erases it.</source>
            <translation>Lo que nos dijiste solo está en la memoria. Al salir se borra.</translation>
        </message>
        <message>
            <source>Answers and notes are only in memory. Leaving erases them.</source>
            <translation>Las respuestas y las notas solo están en la memoria. Al salir se borran.</translation>
        </message>
        <message>
            <source>Where a study compared two kinds of care, we say so. Most were not compared.</source>
            <translation>Si un estudio comparó dos tipos de tratamiento, lo decimos. La mayoría no se ha comparado.</translation>
        </message>
        <message>
            <source>How much each answer counts is our own judgment.</source>
            <translation>Cuánto cuenta cada respuesta es nuestro propio criterio.</translation>
        </message>
        <message>
            <source>That check cannot tell if a rule is right. Only people can.</source>
            <translation>Esa revisión no dice si una regla es correcta. Solo las personas pueden.</translation>
        </message>
        <message>
            <source>It rests on %1 sources. Facts about care and the Learn pages show theirs.</source>
            <translation>Se apoya en %1 fuentes. Los datos y las páginas de Aprender muestran las suyas.</translation>
        </message>
        <message>
            <source>What it rests on</source>
            <translation>En qué se apoya</translation>
        </message>
        <message>
            <source>missing</source>
            <translation>falta</translation>
        </message>
        <message>
            <source>Versions and dates</source>
            <translation>Versiones y fechas</translation>
        </message>
        <message>
            <source>Program: %1</source>
            <translation>Programa: %1</translation>
        </message>
        <message>
            <source>Questions and rules: %1</source>
            <translation>Preguntas y reglas: %1</translation>
        </message>
        <message>
            <source>Facts about care: %1</source>
            <translation>Datos sobre los tratamientos: %1</translation>
        </message>
        <message>
            <source>Published: %1</source>
            <translation>Publicado: %1</translation>
        </message>
        <message>
            <source>Last checked: %1</source>
            <translation>Última revisión: %1</translation>
        </message>
        <message>
            <source>Next check due by: %1</source>
            <translation>Próxima revisión antes de: %1</translation>
        </message>
        <message>
            <source>What it cannot hide</source>
            <translation>Lo que no puede ocultar</translation>
        </message>
        <message>
            <source>It cannot stop spy software, a camera, or someone who looks at the screen.</source>
            <translation>No puede parar programas espía, una cámara ni a quien mire la pantalla.</translation>
        </message>
        <message>
            <source>The computer may keep a note that the program was opened.</source>
            <translation>La computadora puede guardar que se abrió el programa.</translation>
        </message>
        <message>
            <source>Health privacy laws may not cover what you keep on your own computer.</source>
            <translation>Las leyes de privacidad de salud pueden no cubrir lo que se guarda en una computadora propia.</translation>
        </message>
        <message>
            <source>Part of what is in memory can reach the disk when memory runs low.</source>
            <translation>Parte de la memoria puede llegar al disco cuando la memoria se llena.</translation>
        </message>
        <message>
            <source>No internet</source>
            <translation>Sin internet</translation>
        </message>
        <message>
            <source>It has no code that uses the internet. Anyone can read the code.</source>
            <translation>No tiene código que use internet. Cualquiera puede leer el código.</translation>
        </message>
        <message>
            <source>Or turn the internet off first. All of it works the same.</source>
            <translation>O se puede apagar antes internet. Todo funciona igual.</translation>
        </message>
        <message>
            <source>A check of all facts was due by %1. Ask for a newer version.</source>
            <translation>La revisión de los datos era antes de %1. Conviene pedir una versión más nueva.</translation>
        </message>
        <message>
            <source>Waymark helps people compare kinds of care for heroin use, and says why each one fits or does not. It is no doctor. It helps with talking to one.</source>
            <translation>Waymark ayuda a comparar tratamientos para el uso de heroína, y dice por qué cada uno encaja o no. No es un médico. Ayuda a hablar con uno.</translation>
        </message>
        <message>
            <source>No clinician has reviewed this yet.</source>
            <translation>Ningún profesional de la salud ha revisado esto todavía.</translation>
        </message>
        <message>
            <source>Who it is for</source>
            <translation>Para quién es</translation>
        </message>
        <message>
            <source>People from age 16 who use heroin or like drugs, and those who help them.</source>
            <translation>Personas desde los 16 años que usan heroína o drogas parecidas, y quienes las ayudan.</translation>
        </message>
        <message>
            <source>Prices, cover and laws are mostly those of the United States.</source>
            <translation>Los precios, los seguros y las leyes son casi siempre los de Estados Unidos.</translation>
        </message>
        <message>
            <source>It gives facts to talk over. It does not find an illness or say how things will go for one person.</source>
            <translation>Da datos para conversar. No encuentra enfermedades ni dice cómo le irá a una persona.</translation>
        </message>
        <message>
            <source>Who made it</source>
            <translation>Quién lo hizo</translation>
        </message>
        <message>
            <source>Funding: none.</source>
            <translation>Dinero recibido: ninguno.</translation>
        </message>
        <message>
            <source>No program, clinic or drug maker pays for a place in it.</source>
            <translation>Ningún programa, clínica o fabricante paga por aparecer aquí.</translation>
        </message>
        <message>
            <source>No patient and no counselor has tried it out for us yet.</source>
            <translation>Ningún paciente ni consejero lo ha probado para nosotros todavía.</translation>
        </message>
        <message>
            <source>How it is written</source>
            <translation>Cómo está escrito</translation>
        </message>
        <message>
            <source>In short sentences that most people can read after six years of school.</source>
            <translation>En frases cortas que casi todos pueden leer tras seis años de escuela.</translation>
        </message>
        <message>
            <source>License</source>
            <translation>Licencia</translation>
        </message>
        <message>
            <source>Apache License 2.0. Anyone may use it, read its code, change it and pass it on.</source>
            <translation>Licencia Apache 2.0. Cualquiera puede usarlo, leer su código, cambiarlo y compartirlo.</translation>
        </message>
        <message>
            <source>It comes with no warranty.</source>
            <translation>No trae garantía.</translation>
        </message>
        <message>
            <source>Part of this tool is missing.</source>
            <translation>Falta una parte de esta herramienta.</translation>
        </message>
        <message>
            <source>The questions, the order and the help pages still work.</source>
            <translation>Las preguntas, el orden y las páginas de ayuda todavía funcionan.</translation>
        </message>
        <message>
            <source>May be out of date.</source>
            <translation>Puede no estar al día.</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>Palabras</translation>
        </message>
        <message>
            <source>Hard words, and what they mean here.</source>
            <translation>Palabras difíciles, y qué significan aquí.</translation>
        </message>
        <message>
            <source>Warning signs of a place</source>
            <translation>Señales de alerta de un lugar</translation>
        </message>
        <message>
            <source>Sign</source>
            <translation>Señal</translation>
        </message>
        <message>
            <source>Why it counts</source>
            <translation>Por qué importa</translation>
        </message>
        <message>
            <source>What helps</source>
            <translation>Qué ayuda</translation>
        </message>
        <message>
            <source>What to look out for before choosing a place.</source>
            <translation>En qué fijarse antes de elegir un lugar.</translation>
        </message>
        <message>
            <source>How to arrange things</source>
            <translation>Cómo arreglar las cosas</translation>
        </message>
        <message>
            <source>What may stand in the way, and steps that can help.</source>
            <translation>Qué puede estorbar, y pasos que pueden ayudar.</translation>
        </message>
        <message>
            <source>A word</source>
            <translation>Una palabra</translation>
        </message>
        <message>
            <source>A warning sign of a place</source>
            <translation>Una señal de alerta de un lugar</translation>
        </message>
        <message>
            <source>How to arrange it</source>
            <translation>Cómo arreglarlo</translation>
        </message>
        <message>
            <source>What studies found</source>
            <translation>Qué hallaron los estudios</translation>
        </message>
        <message>
            <source>In all kinds of care</source>
            <translation>En todos los tratamientos</translation>
        </message>
        <message>
            <source>Who: %1. When: %2.</source>
            <translation>Quién: %1. Cuándo: %2.</translation>
        </message>
        <message>
            <source>A medicine</source>
            <translation>Una medicina</translation>
        </message>
        <message>
            <source>Something for after</source>
            <translation>Algo para después</translation>
        </message>
        <message>
            <source>A kind of care</source>
            <translation>Un tipo de tratamiento</translation>
        </message>
        <message>
            <source>Something to read</source>
            <translation>Algo para leer</translation>
        </message>
        <message>
            <source>A number to call</source>
            <translation>Un número para llamar</translation>
        </message>
        <message>
            <source>Type a word, such as naloxone, cost or rights. Nothing typed here is kept.</source>
            <translation>Escribir una palabra, como naloxona, costo o derechos. No se guarda nada de lo escrito.</translation>
        </message>
        <message>
            <source>Nothing found. Try a shorter word, or another one.</source>
            <translation>No se encontró nada. Se puede probar otra palabra, o una más corta.</translation>
        </message>
        <message>
            <source>1 found.</source>
            <translation>Se encontró 1.</translation>
        </message>
        <message>
            <source>%1 found, nearest first.</source>
            <translation>Se encontraron %1, primero lo más cercano.</translation>
        </message>
        <message>
            <source>%1 and others</source>
            <translation>%1 y otros</translation>
        </message>
        <message>
            <source>no year</source>
            <translation>sin año</translation>
        </message>
        <message>
            <source>We read it.</source>
            <translation>La leímos.</translation>
        </message>
        <message>
            <source>We read part of it.</source>
            <translation>Leímos una parte.</translation>
        </message>
        <message>
            <source>We read about it in another source.</source>
            <translation>Leímos sobre ella en otra fuente.</translation>
        </message>
        <message>
            <source>Not yet checked by us.</source>
            <translation>Todavía no lo hemos comprobado.</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Our own judgment. No study or guideline says it in these words.</source>
            <translation>Nuestro propio criterio. Ningún estudio ni guía lo dice con estas palabras.</translation>
        </message>
        <message>
            <source>Guidelines for care</source>
            <translation>Guías clínicas</translation>
        </message>
        <message>
            <source>Reviews of studies</source>
            <translation>Revisiones de estudios</translation>
        </message>
        <message>
            <source>Trials</source>
            <translation>Ensayos</translation>
        </message>
        <message>
            <source>Studies that follow people</source>
            <translation>Estudios que siguen a personas</translation>
        </message>
        <message>
            <source>Laws and public offices</source>
            <translation>Leyes y oficinas públicas</translation>
        </message>
        <message>
            <source>Medicine labels</source>
            <translation>Etiquetas de medicinas</translation>
        </message>
        <message>
            <source>Pages about other sources</source>
            <translation>Páginas sobre otras fuentes</translation>
        </message>
        <message>
            <source>Pages of companies</source>
            <translation>Páginas de empresas</translation>
        </message>
        <message>
            <source>Our own judgment</source>
            <translation>Nuestro propio criterio</translation>
        </message>
        <message>
            <source>We read it</source>
            <translation>La leímos</translation>
        </message>
        <message>
            <source>We read a part</source>
            <translation>Leímos una parte</translation>
        </message>
        <message>
            <source>Second-hand</source>
            <translation>De segunda mano</translation>
        </message>
        <message>
            <source>Known, not looked up</source>
            <translation>Conocida, sin consultar</translation>
        </message>
        <message>
            <source>Authors</source>
            <translation>Autores</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Año</translation>
        </message>
        <message>
            <source>Not given</source>
            <translation>No se indica</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Tipo</translation>
        </message>
        <message>
            <source>How it was read</source>
            <translation>Cómo se leyó</translation>
        </message>
        <message>
            <source>Which part</source>
            <translation>Qué parte</translation>
        </message>
        <message>
            <source>Last checked</source>
            <translation>Última revisión</translation>
        </message>
        <message>
            <source>Holds until</source>
            <translation>Vale hasta</translation>
        </message>
        <message>
            <source>What would lift it:</source>
            <translation>Qué lo cambiaría:</translation>
        </message>
        <message>
            <source>Some people wait. You can still get naloxone, not use alone, and call later.</source>
            <translation>Algunas personas esperan. Igual puedes tener naloxona, no usar a solas y llamar después.</translation>
        </message>
        <message>
            <source>Some people wait. Naloxone at hand and company still help. They can call later.</source>
            <translation>Algunas personas esperan. La naloxona a la mano y la compañía ayudan igual. Puede llamar después.</translation>
        </message>
        <message>
            <source>Some people wait. Naloxone, company and a later call are still open.</source>
            <translation>Algunas personas esperan. La naloxona, la compañía y llamar después siguen abiertas.</translation>
        </message>
        <message>
            <source>You said this is looked after. It still counts here.</source>
            <translation>Se dijo que esto ya se atiende. Aquí sigue contando.</translation>
        </message>
        <message>
            <source>The order of the six waits until this is safe.</source>
            <translation>El orden de las seis espera hasta que no haya peligro.</translation>
        </message>
        <message>
            <source>Get help now</source>
            <translation>Pedir ayuda ahora</translation>
        </message>
        <message>
            <source>Get help now: %1</source>
            <translation>Pedir ayuda ahora: %1</translation>
        </message>
        <message>
            <source>Answer now: %1</source>
            <translation>Contestar ahora: %1</translation>
        </message>
        <message>
            <source>Answer now</source>
            <translation>Contestar ahora</translation>
        </message>
        <message>
            <source>This is not ranked yet</source>
            <translation>Esto todavía no tiene orden</translation>
        </message>
        <message>
            <source>Go on answering</source>
            <translation>Seguir contestando</translation>
        </message>
        <message>
            <source>Start answering</source>
            <translation>Empezar a contestar</translation>
        </message>
        <message>
            <source>tied</source>
            <translation>empate</translation>
        </message>
        <message>
            <source>Six kinds of care, in order of fit</source>
            <translation>Seis tratamientos, según cuánto encajan</translation>
        </message>
        <message>
            <source>Six kinds of care, A to Z</source>
            <translation>Seis tratamientos, de la A a la Z</translation>
        </message>
        <message>
            <source>What you told us that counts</source>
            <translation>Lo que nos dijiste y cuenta</translation>
        </message>
        <message>
            <source>What the client told us that counts</source>
            <translation>Lo que dijo la persona y cuenta</translation>
        </message>
        <message>
            <source>Made from the answers given here. No clinician has reviewed these rules yet.</source>
            <translation>Hecho con las respuestas dadas aquí. Ningún profesional de la salud ha revisado estas reglas todavía.</translation>
        </message>
        <message>
            <source>%1 come close behind.</source>
            <translation>Muy cerca siguen: %1.</translation>
        </message>
        <message>
            <source>%1 comes close behind.</source>
            <translation>Muy cerca sigue: %1.</translation>
        </message>
        <message>
            <source>You choose. You can also choose none today.</source>
            <translation>Tú decides. También puedes no elegir ninguna hoy.</translation>
        </message>
        <message>
            <source>They choose. They can also choose none today.</source>
            <translation>Tu familiar decide. También puede no elegir ninguna hoy.</translation>
        </message>
        <message>
            <source>The client chooses. None today is a choice too.</source>
            <translation>La persona decide. Ninguna hoy también es una decisión.</translation>
        </message>
        <message>
            <source>None is a strong fit yet. That is common.</source>
            <translation>Ninguna encaja muy bien todavía. Es común.</translation>
        </message>
        <message>
            <source>The safety questions are not all answered.</source>
            <translation>Faltan preguntas de seguridad por contestar.</translation>
        </message>
        <message>
            <source>One more answer is missing.</source>
            <translation>Falta una respuesta más.</translation>
        </message>
        <message>
            <source>%1 more answers are missing.</source>
            <translation>Faltan %1 respuestas más.</translation>
        </message>
        <message>
            <source>first</source>
            <translation>primer</translation>
        </message>
        <message>
            <source>second</source>
            <translation>segundo</translation>
        </message>
        <message>
            <source>third</source>
            <translation>tercer</translation>
        </message>
        <message>
            <source>fourth</source>
            <translation>cuarto</translation>
        </message>
        <message>
            <source>fifth</source>
            <translation>quinto</translation>
        </message>
        <message>
            <source>sixth</source>
            <translation>sexto</translation>
        </message>
        <message>
            <source>two</source>
            <translation>dos</translation>
        </message>
        <message>
            <source>three</source>
            <translation>tres</translation>
        </message>
        <message>
            <source>four</source>
            <translation>cuatro</translation>
        </message>
        <message>
            <source>five</source>
            <translation>cinco</translation>
        </message>
        <message>
            <source>six</source>
            <translation>seis</translation>
        </message>
        <message>
            <source>step</source>
            <translation>paso</translation>
        </message>
        <message>
            <source>steps</source>
            <translation>pasos</translation>
        </message>
        <message>
            <source>a %1</source>
            <translation>un %1</translation>
        </message>
        <message>
            <source>%1 and %2</source>
            <translation>%1 y %2</translation>
        </message>
        <message>
            <source>What counts for and against %1</source>
            <translation>Qué cuenta a favor y en contra: %1</translation>
        </message>
        <message>
            <source>Why %1 is not advised now</source>
            <translation>Por qué no se aconseja por ahora: %1</translation>
        </message>
        <message>
            <source>Why %1 comes %2</source>
            <translation>Por qué queda en %2 lugar: %1</translation>
        </message>
        <message>
            <source>Why %1 shares the %2 place</source>
            <translation>Por qué comparte el %2 lugar: %1</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 de %2</translation>
        </message>
        <message>
            <source>With what is still open, it stays %1.</source>
            <translation>Con lo que falta por saber, sigue en %1 lugar.</translation>
        </message>
        <message>
            <source>With what is still open, it could be anywhere from %1 to %2.</source>
            <translation>Con lo que falta por saber, podría quedar del %1 al %2 lugar.</translation>
        </message>
        <message>
            <source>What stands in the way</source>
            <translation>Qué estorba</translation>
        </message>
        <message>
            <source>What would lift it: %1</source>
            <translation>Qué lo cambiaría: %1</translation>
        </message>
        <message>
            <source>%1.</source>
            <translation>%1.</translation>
        </message>
        <message>
            <source>%1. It comes %2 of %3.</source>
            <translation>%1. Queda en %2 lugar de %3.</translation>
        </message>
        <message>
            <source>%1. It shares the %2 place of %3.</source>
            <translation>%1. Comparte el %2 lugar de %3.</translation>
        </message>
        <message>
            <source>Together: %1, %2</source>
            <translation>En total: %1, %2</translation>
        </message>
        <message>
            <source>Only with</source>
            <translation>Solo con</translation>
        </message>
        <message>
            <source>First</source>
            <translation>Primero</translation>
        </message>
        <message>
            <source>Good to know</source>
            <translation>Bueno saber</translation>
        </message>
        <message>
            <source>%1, open</source>
            <translation>%1, abierto</translation>
        </message>
        <message>
            <source>%1, closed</source>
            <translation>%1, cerrado</translation>
        </message>
        <message>
            <source> or </source>
            <translation> o </translation>
        </message>
        <message>
            <source>%1 of %2 ticked</source>
            <translation>%1 de %2 marcadas</translation>
        </message>
        <message>
            <source>None of these</source>
            <translation>Nada de esto</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Contestar</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Cambiar</translation>
        </message>
        <message>
            <source>Answer: %1</source>
            <translation>Contestar: %1</translation>
        </message>
        <message>
            <source>Change: %1</source>
            <translation>Cambiar: %1</translation>
        </message>
        <message>
            <source>%1 answered</source>
            <translation>%1 con respuesta</translation>
        </message>
        <message>
            <source>%1 not sure</source>
            <translation>%1 sin saber</translation>
        </message>
        <message>
            <source>%1 not said</source>
            <translation>%1 sin decir</translation>
        </message>
        <message>
            <source>%1 not answered yet</source>
            <translation>%1 sin contestar todavía</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>No one who grew up with Spanish and works in care has read this yet.</source>
            <translation>Ningún profesional de la salud de habla hispana ha revisado este texto todavía.</translation>
        </message>
        <message>
            <source>These facts are still in English. Everything else is translated.</source>
            <translation>Estos datos todavía están en inglés. Lo demás está en español.</translation>
        </message>
        <message>
            <source>%1 has a passphrase.</source>
            <translation>%1 tiene una frase secreta.</translation>
        </message>
        <message>
            <source>%1, in %2</source>
            <translation>%1, en %2</translation>
        </message>
        <message>
            <source>&amp;Open a saved file</source>
            <translation>&amp;Abrir un archivo guardado</translation>
        </message>
        <message>
            <source>&amp;Open it</source>
            <translation>&amp;Abrirlo</translation>
        </message>
        <message>
            <source>Anyone who finds it can read it.</source>
            <translation>Quien lo encuentre lo puede leer.</translation>
        </message>
        <message>
            <source>Choose &amp;where to save</source>
            <translation>Elegir &amp;dónde guardar</translation>
        </message>
        <message>
            <source>Choose a &amp;file</source>
            <translation>Elegir un archi&amp;vo</translation>
        </message>
        <message>
            <source>Choose another &amp;file</source>
            <translation>Elegir otro archi&amp;vo</translation>
        </message>
        <message>
            <source>Delete the file here, or like any other file. An expert may still find parts of a deleted file.</source>
            <translation>El archivo se borra aquí, o como cualquier otro. Un experto todavía puede hallar partes de un archivo borrado.</translation>
        </message>
        <message>
            <source>Delete this file</source>
            <translation>Borrar este archivo</translation>
        </message>
        <message>
            <source>Fair. One more word makes it strong.</source>
            <translation>Regular. Con una palabra más es fuerte.</translation>
        </message>
        <message>
            <source>Four words that do not belong together are good.</source>
            <translation>Cuatro palabras que no van juntas son buenas.</translation>
        </message>
        <message>
            <source>How to delete it</source>
            <translation>Cómo borrarlo</translation>
        </message>
        <message>
            <source>If it is lost</source>
            <translation>Si se pierde</translation>
        </message>
        <message>
            <source>No one can open the file without the passphrase. We cannot either.</source>
            <translation>Nadie puede abrir el archivo sin la frase secreta. Nosotros tampoco.</translation>
        </message>
        <message>
            <source>Only the passphrase opens it.</source>
            <translation>Solo se abre con la frase secreta.</translation>
        </message>
        <message>
            <source>Open a file</source>
            <translation>Abrir un archivo</translation>
        </message>
        <message>
            <source>Open a saved file</source>
            <translation>Abrir un archivo guardado</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Frase secreta</translation>
        </message>
        <message>
            <source>Sa&amp;ve a file</source>
            <translation>&amp;Guardar un archivo</translation>
        </message>
        <message>
            <source>Save &amp;without a passphrase</source>
            <translation>Guardar &amp;sin frase secreta</translation>
        </message>
        <message>
            <source>Save a file</source>
            <translation>Guardar un archivo</translation>
        </message>
        <message>
            <source>Save it so that anyone can read it?</source>
            <translation>¿Guardarlo de modo que cualquiera lo pueda leer?</translation>
        </message>
        <message>
            <source>Save without a passphrase</source>
            <translation>Guardar sin frase secreta</translation>
        </message>
        <message>
            <source>Saved: %1.</source>
            <translation>Guardado: %1.</translation>
        </message>
        <message>
            <source>Short. Someone who tries could find it. You can still use it.</source>
            <translation>Corta. Alguien que lo intente la podría hallar. Se puede usar igual.</translation>
        </message>
        <message>
            <source>Show what I type</source>
            <translation>Mostrar lo que escribo</translation>
        </message>
        <message>
            <source>Still working</source>
            <translation>Todavía trabajando</translation>
        </message>
        <message>
            <source>Stop this</source>
            <translation>Parar esto</translation>
        </message>
        <message>
            <source>Strong.</source>
            <translation>Fuerte.</translation>
        </message>
        <message>
            <source>The file is called notes. Its name does not say what is in it.</source>
            <translation>El archivo se llama notes. Su nombre no dice qué contiene.</translation>
        </message>
        <message>
            <source>The file is open. These are the answers in it.</source>
            <translation>El archivo está abierto. Estas son sus respuestas.</translation>
        </message>
        <message>
            <source>The name</source>
            <translation>El nombre</translation>
        </message>
        <message>
            <source>The same passphrase again</source>
            <translation>La misma frase otra vez</translation>
        </message>
        <message>
            <source>The two are not the same. Type it again</source>
            <translation>Las dos no son iguales. Se escribe otra vez</translation>
        </message>
        <message>
            <source>The version before is next to it. Its name ends in .bak.</source>
            <translation>La versión de antes está al lado. Su nombre termina en .bak.</translation>
        </message>
        <message>
            <source>This tool does not use the internet. It keeps nothing unless you save it.</source>
            <translation>Esta herramienta no usa internet. No guarda nada si no se le pide.</translation>
        </message>
        <message>
            <source>To prove it, run tools/prove-privacy, or watch it with a firewall.</source>
            <translation>Se puede comprobar con tools/prove-privacy, o con un cortafuegos.</translation>
        </message>
        <message>
            <source>Type a passphrase</source>
            <translation>Escribir una frase secreta</translation>
        </message>
        <message>
            <source>Use a &amp;passphrase</source>
            <translation>&amp;Usar una frase secreta</translation>
        </message>
        <message>
            <source>What is in it takes the place of the answers so far.</source>
            <translation>Lo que contiene toma el lugar de las respuestas de ahora.</translation>
        </message>
        <message>
            <source>Working on the passphrase. This takes a few seconds.</source>
            <translation>Trabajando con la frase secreta. Toma unos segundos.</translation>
        </message>
        <message>
            <source>%1 of %2 %3, %4 %5.</source>
            <translation>%1 de %2 %3, %4 %5.</translation>
        </message>
        <message>
            <source>%1: %2. %3.</source>
            <translation>%1: %2. %3.</translation>
        </message>
        <message>
            <source>All in all</source>
            <translation>En total</translation>
        </message>
        <message>
            <source>At least %1 of %2 %3.</source>
            <translation>Al menos %1 de %2 %3.</translation>
        </message>
        <message>
            <source>Counted outside the US.</source>
            <translation>Contado fuera de Estados Unidos.</translation>
        </message>
        <message>
            <source>Difference: %1 more of %2 %3 (%4).</source>
            <translation>Diferencia: %1 más de %2 %3 (%4).</translation>
        </message>
        <message>
            <source>Difference: none that was counted.</source>
            <translation>Diferencia: ninguna que se contara.</translation>
        </message>
        <message>
            <source>From before fentanyl.</source>
            <translation>De antes del fentanilo.</translation>
        </message>
        <message>
            <source>From elsewhere.</source>
            <translation>De otro lugar.</translation>
        </message>
        <message>
            <source>General knowledge. We opened no source for it.</source>
            <translation>Conocimiento general. No abrimos una fuente para esto.</translation>
        </message>
        <message>
            <source>Hard words have a meaning on the page where they stand.</source>
            <translation>Las palabras difíciles tienen su significado en la página donde están.</translation>
        </message>
        <message>
            <source>Last checked: %1.</source>
            <translation>Última revisión: %1.</translation>
        </message>
        <message>
            <source>No study compared these.</source>
            <translation>Ningún estudio los comparó.</translation>
        </message>
        <message>
            <source>Only some kinds of people were counted.</source>
            <translation>Solo se contó a algunos tipos de personas.</translation>
        </message>
        <message>
            <source>Other drugs were counted too.</source>
            <translation>También se contaron otras drogas.</translation>
        </message>
        <message>
            <source>This is no test</source>
            <translation>Esto no es una prueba</translation>
        </message>
        <message>
            <source>Where the answers come from</source>
            <translation>De dónde vienen las respuestas</translation>
        </message>
        <message>
            <source>Worked out with a model.</source>
            <translation>Calculado con un modelo.</translation>
        </message>
        <message>
            <source>&amp;Path</source>
            <translation>Ca&amp;mino</translation>
        </message>
        <message>
            <source>&amp;Read more</source>
            <translation>&amp;Leer más</translation>
        </message>
        <message>
            <source>&amp;What would change this</source>
            <translation>&amp;Qué cambiaría esto</translation>
        </message>
        <message>
            <source>&amp;Why</source>
            <translation>&amp;Por qué</translation>
        </message>
        <message>
            <source>Add</source>
            <translation>Agregar</translation>
        </message>
        <message>
            <source>Add: %1</source>
            <translation>Agregar: %1</translation>
        </message>
        <message>
            <source>Added: %1</source>
            <translation>Agregado: %1</translation>
        </message>
        <message>
            <source>All along</source>
            <translation>Todo el tiempo</translation>
        </message>
        <message>
            <source>Always weighs the most</source>
            <translation>Siempre pesa más</translation>
        </message>
        <message>
            <source>Can be arranged</source>
            <translation>Se puede arreglar</translation>
        </message>
        <message>
            <source>Close how to arrange it</source>
            <translation>Cerrar cómo arreglarlo</translation>
        </message>
        <message>
            <source>Find out</source>
            <translation>Averiguar</translation>
        </message>
        <message>
            <source>Find out:</source>
            <translation>Averiguar:</translation>
        </message>
        <message>
            <source>Hide what counts anyway</source>
            <translation>Ocultar lo que cuenta igual</translation>
        </message>
        <message>
            <source>How firm is this?</source>
            <translation>¿Qué tan firme es esto?</translation>
        </message>
        <message>
            <source>How sure is this?</source>
            <translation>¿Qué tan seguro es esto?</translation>
        </message>
        <message>
            <source>How:</source>
            <translation>Cómo:</translation>
        </message>
        <message>
            <source>Keep this answer</source>
            <translation>Dejar esta respuesta</translation>
        </message>
        <message>
            <source>Keep this answer: %1</source>
            <translation>Dejar esta respuesta: %1</translation>
        </message>
        <message>
            <source>Kept: %1</source>
            <translation>Se dejó: %1</translation>
        </message>
        <message>
            <source>Kind of care</source>
            <translation>Tratamiento</translation>
        </message>
        <message>
            <source>Least</source>
            <translation>Lo menos</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>Mirar de nuevo</translation>
        </message>
        <message>
            <source>Most</source>
            <translation>Lo más</translation>
        </message>
        <message>
            <source>Not all is known</source>
            <translation>No se sabe todo</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Ahora</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>Parte</translation>
        </message>
        <message>
            <source>Put it back</source>
            <translation>Dejarlo como estaba</translation>
        </message>
        <message>
            <source>Put it back: %1</source>
            <translation>Dejarlo como estaba: %1</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <source>Remove: %1</source>
            <translation>Quitar: %1</translation>
        </message>
        <message>
            <source>Set &amp;all back</source>
            <translation>&amp;Restablecer todo</translation>
        </message>
        <message>
            <source>Show %1 more</source>
            <translation>Mostrar %1 más</translation>
        </message>
        <message>
            <source>Show as a picture</source>
            <translation>Mostrar como dibujo</translation>
        </message>
        <message>
            <source>Show as a picture: %1</source>
            <translation>Mostrar como dibujo: %1</translation>
        </message>
        <message>
            <source>Show as a table</source>
            <translation>Mostrar como tabla</translation>
        </message>
        <message>
            <source>Show as a table: %1</source>
            <translation>Mostrar como tabla: %1</translation>
        </message>
        <message>
            <source>Show fewer</source>
            <translation>Mostrar menos</translation>
        </message>
        <message>
            <source>Show what counts anyway</source>
            <translation>Mostrar lo que cuenta igual</translation>
        </message>
        <message>
            <source>Stop here, this is enough</source>
            <translation>Parar aquí, es suficiente</translation>
        </message>
        <message>
            <source>Stop looking</source>
            <translation>Dejar de buscar</translation>
        </message>
        <message>
            <source>Sum so far</source>
            <translation>Suma hasta aquí</translation>
        </message>
        <message>
            <source>Try it: %1</source>
            <translation>Probar: %1</translation>
        </message>
        <message>
            <source>Trying it</source>
            <translation>Probando</translation>
        </message>
        <message>
            <source>What &amp;matters</source>
            <translation>Lo que &amp;importa</translation>
        </message>
        <message>
            <source>What happens</source>
            <translation>Qué pasa</translation>
        </message>
        <message>
            <source>What matters</source>
            <translation>Lo que importa</translation>
        </message>
        <message>
            <source>What moved</source>
            <translation>Qué se movió</translation>
        </message>
        <message>
            <source>What moved.</source>
            <translation>Qué se movió.</translation>
        </message>
        <message>
            <source>was %1</source>
            <translation>antes %1</translation>
        </message>
        <message>
            <source>Check this first</source>
            <translation>Mirar esto primero</translation>
        </message>
        <message>
            <source>I have looked, and none of these is so</source>
            <translation>Ya se miró, y nada de esto es así</translation>
        </message>
        <message>
            <source>See the signs</source>
            <translation>Ver las señales</translation>
        </message>
        <message>
            <source>See the signs: %1</source>
            <translation>Ver las señales: %1</translation>
        </message>
        <message>
            <source>The order below does not wait for it.</source>
            <translation>El orden de abajo no espera por esto.</translation>
        </message>
        <message>
            <source>What comes first here</source>
            <translation>Qué va primero aquí</translation>
        </message>
        <message>
            <source>10 miles</source>
            <translation>10 millas</translation>
        </message>
        <message>
            <source>100 miles</source>
            <translation>100 millas</translation>
        </message>
        <message>
            <source>25 miles</source>
            <translation>25 millas</translation>
        </message>
        <message>
            <source>50 miles</source>
            <translation>50 millas</translation>
        </message>
        <message>
            <source>Add a place yourself</source>
            <translation>Agregar un lugar a mano</translation>
        </message>
        <message>
            <source>Add this place</source>
            <translation>Agregar este lugar</translation>
        </message>
        <message>
            <source>Added: %1.</source>
            <translation>Agregado: %1.</translation>
        </message>
        <message>
            <source>Any distance</source>
            <translation>Cualquier distancia</translation>
        </message>
        <message>
            <source>Choose ZIP centers</source>
            <translation>Elegir centros de ZIP</translation>
        </message>
        <message>
            <source>Choose the list</source>
            <translation>Elegir la lista</translation>
        </message>
        <message>
            <source>City or name</source>
            <translation>Ciudad o nombre</translation>
        </message>
        <message>
            <source>Close the form</source>
            <translation>Cerrar el formulario</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Listo</translation>
        </message>
        <message>
            <source>Get the list</source>
            <translation>Traer la lista</translation>
        </message>
        <message>
            <source>How far</source>
            <translation>Qué tan lejos</translation>
        </message>
        <message>
            <source>How much is read</source>
            <translation>Cuánto se ha leído</translation>
        </message>
        <message>
            <source>Lists (*.xlsx *.csv *.txt);;All files (*)</source>
            <translation>Listas (*.xlsx *.csv *.txt);;Todos los archivos (*)</translation>
        </message>
        <message>
            <source>More to pick from: payment, care, language</source>
            <translation>Más para elegir: pago, atención, idioma</translation>
        </message>
        <message>
            <source>Name of the place</source>
            <translation>Nombre del lugar</translation>
        </message>
        <message>
            <source>Near ZIP</source>
            <translation>Cerca del ZIP</translation>
        </message>
        <message>
            <source>No file chosen yet.</source>
            <translation>Todavía no hay un archivo.</translation>
        </message>
        <message>
            <source>No file chosen. You can leave this out: then there are no distances.</source>
            <translation>No hay un archivo. Se puede dejar así: entonces no hay distancias.</translation>
        </message>
        <message>
            <source>No list on this computer yet</source>
            <translation>Todavía no hay una lista en esta computadora</translation>
        </message>
        <message>
            <source>None picked yet. You can pick up to %1.</source>
            <translation>Todavía no hay ninguno. Se pueden elegir hasta %1.</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Teléfono</translation>
        </message>
        <message>
            <source>Picked: %1 of %2.</source>
            <translation>Elegidos: %1 de %2.</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>Lugares</translation>
        </message>
        <message>
            <source>Places to call</source>
            <translation>Lugares para llamar</translation>
        </message>
        <message>
            <source>Read the list</source>
            <translation>Leer la lista</translation>
        </message>
        <message>
            <source>Remove the list from this computer</source>
            <translation>Quitar la lista de esta computadora</translation>
        </message>
        <message>
            <source>Show less to pick from</source>
            <translation>Mostrar menos para elegir</translation>
        </message>
        <message>
            <source>Show more places</source>
            <translation>Mostrar más lugares</translation>
        </message>
        <message>
            <source>Stop reading</source>
            <translation>Dejar de leer</translation>
        </message>
        <message>
            <source>The &amp;list on this computer</source>
            <translation>La &amp;lista en esta computadora</translation>
        </message>
        <message>
            <source>The list of places</source>
            <translation>La lista de lugares</translation>
        </message>
        <message>
            <source>You can pick %1. Remove one first.</source>
            <translation>Se pueden elegir %1. Primero se quita uno.</translation>
        </message>
        <message>
            <source>That folder is locked. Choose another folder.</source>
            <translation>Esa carpeta está bloqueada. Se puede elegir otra.</translation>
        </message>
        <message>
            <source>That folder is not there. Choose another folder.</source>
            <translation>Esa carpeta no está. Se puede elegir otra.</translation>
        </message>
        <message>
            <source>The disk is full. Make room, or choose another folder.</source>
            <translation>El disco está lleno. Hace falta espacio, u otra carpeta.</translation>
        </message>
        <message>
            <source>The disk may be full or locked. Choose another folder.</source>
            <translation>El disco puede estar lleno o bloqueado. Se puede elegir otra carpeta.</translation>
        </message>
        <message>
            <source>Page before</source>
            <translation>Página anterior</translation>
        </message>
        <message>
            <source>You have no places yet. Add up to 3 under &quot;Places to call&quot;, then mark them here.</source>
            <translation>Todavía no hay lugares. Se agregan hasta 3 en «Lugares para llamar», y después se marcan aquí.</translation>
        </message>
        <message>
            <source>No printer was found. Nothing was printed. You can save a file instead.</source>
            <translation>No se encontró una impresora. No se imprimió nada. Se puede guardar un archivo.</translation>
        </message>
        <message>
            <source>Taken out: %1</source>
            <translation>Quitado: %1</translation>
        </message>
        <message>
            <source>What goes on the paper</source>
            <translation>Qué va en el papel</translation>
        </message>
        <message>
            <source>&amp;Neither, go back</source>
            <translation>&amp;Ninguno, volver</translation>
        </message>
        <message>
            <source>How far is this?</source>
            <translation>¿Cómo va esto?</translation>
        </message>
        <message>
            <source>Note, such as who to ask for</source>
            <translation>Nota, como por quién preguntar</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>Página siguiente</translation>
        </message>
        <message>
            <source>Taken out.</source>
            <translation>Quitado.</translation>
        </message>
        <message>
            <source>This will be on the paper, if you print it.</source>
            <translation>Esto estará en el papel, si se imprime.</translation>
        </message>
        <message>
            <source>Choose another place</source>
            <translation>Elegir otro lugar</translation>
        </message>
        <message>
            <source>As it was first.</source>
            <translation>Como al principio.</translation>
        </message>
        <message>
            <source>Take out of the plan: %1</source>
            <translation>Quitar del plan: %1</translation>
        </message>
        <message>
            <source>&amp;Save a file</source>
            <translation>&amp;Guardar un archivo</translation>
        </message>
        <message>
            <source>They say the most about the person</source>
            <translation>Son lo que más dice de la persona</translation>
        </message>
        <message>
            <source>Not marked</source>
            <translation>Sin marcar</translation>
        </message>
        <message>
            <source>Plain words</source>
            <translation>Palabras sencillas</translation>
        </message>
        <message>
            <source>Kept in your words.</source>
            <translation>Queda con esas palabras.</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Dejar</translation>
        </message>
        <message>
            <source>The file could not be saved in %1. %2 Your plan is still here.</source>
            <translation>El archivo no se pudo guardar en %1. %2 El plan sigue aquí.</translation>
        </message>
        <message>
            <source>Show how to delete it</source>
            <translation>Mostrar cómo borrarlo</translation>
        </message>
        <message>
            <source>&amp;Print or save</source>
            <translation>&amp;Imprimir o guardar</translation>
        </message>
        <message>
            <source>Set the dates</source>
            <translation>Poner las fechas</translation>
        </message>
        <message>
            <source>Your plan</source>
            <translation>El plan</translation>
        </message>
        <message>
            <source>The plan</source>
            <translation>El plan</translation>
        </message>
        <message>
            <source>The dates were filled in.</source>
            <translation>Se llenaron las fechas.</translation>
        </message>
        <message>
            <source>First day has to be a date, like 2026-12-01</source>
            <translation>El primer día es una fecha, como 2026-12-01</translation>
        </message>
        <message>
            <source>Add this</source>
            <translation>Agregar esto</translation>
        </message>
        <message>
            <source>Paper can be found. A printer may keep the name of a job, &quot;Notes&quot;, for a day.</source>
            <translation>El papel se puede encontrar. Una impresora puede guardar el nombre de un trabajo, «Notes», por un día.</translation>
        </message>
        <message>
            <source>Names you type here will be on the paper, if you print it.</source>
            <translation>Los nombres escritos aquí estarán en el papel, si se imprime.</translation>
        </message>
        <message>
            <source>Then I will do this</source>
            <translation>Entonces haré esto</translation>
        </message>
        <message>
            <source>This is not in the plan now</source>
            <translation>Esto no está ahora en el plan</translation>
        </message>
        <message>
            <source>For the call to the health plan, and for visits</source>
            <translation>Para la llamada al plan de salud, y para las visitas</translation>
        </message>
        <message>
            <source>Put back.</source>
            <translation>Como estaba.</translation>
        </message>
        <message>
            <source>Saved: %1, in %2. Only people who can open that folder can read it.</source>
            <translation>Guardado: %1, en %2. Solo lo puede leer quien puede abrir esa carpeta.</translation>
        </message>
        <message>
            <source>&amp;Print</source>
            <translation>&amp;Imprimir</translation>
        </message>
        <message>
            <source>Back to the &amp;plan</source>
            <translation>Volver al &amp;plan</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>Respuestas</translation>
        </message>
        <message>
            <source>As it was first</source>
            <translation>Como al principio</translation>
        </message>
        <message>
            <source>The dates were taken out.</source>
            <translation>Se quitaron las fechas.</translation>
        </message>
        <message>
            <source>No drug names. Less to see for someone who finds it</source>
            <translation>Sin nombres de drogas. Se ve menos si alguien lo encuentra</translation>
        </message>
        <message>
            <source>Ta&amp;ke out of my plan</source>
            <translation>&amp;Quitar del plan</translation>
        </message>
        <message>
            <source>An answer has changed, and with it the plan.</source>
            <translation>Cambió una respuesta, y con ella el plan.</translation>
        </message>
        <message>
            <source>What to look for</source>
            <translation>En qué fijarse</translation>
        </message>
        <message>
            <source>See the steps</source>
            <translation>Ver los pasos</translation>
        </message>
        <message>
            <source>They say a lot about the person</source>
            <translation>Dicen mucho de la persona</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Vista previa</translation>
        </message>
        <message>
            <source>Which place</source>
            <translation>Qué lugar</translation>
        </message>
        <message>
            <source>In all</source>
            <translation>En total</translation>
        </message>
        <message>
            <source>Yes: %1 of %2</source>
            <translation>Sí: %1 de %2</translation>
        </message>
        <message>
            <source>If this happens</source>
            <translation>Si pasa esto</translation>
        </message>
        <message>
            <source>First day, as year-month-day, like 2026-12-01</source>
            <translation>Primer día, como año-mes-día: 2026-12-01</translation>
        </message>
        <message>
            <source>Added.</source>
            <translation>Agregado.</translation>
        </message>
        <message>
            <source>See the steps: someone will not wake up</source>
            <translation>Ver los pasos: alguien no despierta</translation>
        </message>
        <message>
            <source>If %1, then %2</source>
            <translation>Si %1, entonces %2</translation>
        </message>
        <message>
            <source>Open the folder in your file program. Pick the file and delete it. Then empty the bin. A deleted file may still be found by someone with the right tools.</source>
            <translation>Se abre la carpeta en el programa de archivos. Se elige el archivo y se borra. Después se vacía la papelera. Alguien con las herramientas puede hallar un archivo borrado.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>In this plan: %1</source>
            <translation>En este plan: %1</translation>
        </message>
        <message>
            <source>Web page, also to listen to (*.html)</source>
            <translation>Página web, también para escuchar (*.html)</translation>
        </message>
        <message>
            <source>Paper (*.pdf)</source>
            <translation>Papel (*.pdf)</translation>
        </message>
        <message>
            <source>Write what may happen</source>
            <translation>Escribir lo que puede pasar</translation>
        </message>
        <message>
            <source>Take out: %1</source>
            <translation>Quitar: %1</translation>
        </message>
        <message>
            <source>Page 1 always has the first step, phone numbers and naloxone.</source>
            <translation>La página 1 siempre tiene el primer paso, los teléfonos y la naloxona.</translation>
        </message>
        <message>
            <source>Undo: %1</source>
            <translation>Deshacer: %1</translation>
        </message>
        <message>
            <source>Put back: %1</source>
            <translation>Dejar como estaba: %1</translation>
        </message>
        <message>
            <source>Preview: page %1 of %2</source>
            <translation>Vista previa: página %1 de %2</translation>
        </message>
        <message>
            <source>P&amp;ut in my plan</source>
            <translation>&amp;Poner en el plan</translation>
        </message>
        <message>
            <source>Empty sheets</source>
            <translation>Hojas vacías</translation>
        </message>
        <message>
            <source>Leave as it is</source>
            <translation>Dejar como está</translation>
        </message>
        <message>
            <source>Print or save</source>
            <translation>Imprimir o guardar</translation>
        </message>
        <message>
            <source>Look at &amp;options</source>
            <translation>Ver las &amp;opciones</translation>
        </message>
        <message>
            <source>Large type</source>
            <translation>Letra grande</translation>
        </message>
        <message>
            <source>In your own words</source>
            <translation>Con palabras propias</translation>
        </message>
        <message>
            <source>How it looks</source>
            <translation>Cómo se ve</translation>
        </message>
        <message>
            <source>Write the name of the place</source>
            <translation>Escribir el nombre del lugar</translation>
        </message>
        <message>
            <source>Plans for hard moments</source>
            <translation>Planes para momentos difíciles</translation>
        </message>
        <message>
            <source>The printer did not answer. Nothing was printed. Your plan is still here.</source>
            <translation>La impresora no contestó. No se imprimió nada. El plan sigue aquí.</translation>
        </message>
        <message>
            <source>Nothing is saved unless you press Save. Paper can be found by others.</source>
            <translation>Nada se guarda si no se oprime Guardar. Otros pueden encontrar el papel.</translation>
        </message>
        <message>
            <source>Hide how to delete it</source>
            <translation>Ocultar cómo borrarlo</translation>
        </message>
        <message>
            <source>Take out</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <source>Options and reasons</source>
            <translation>Opciones y razones</translation>
        </message>
        <message>
            <source>What counts</source>
            <translation>Qué cuenta</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>Pasos</translation>
        </message>
        <message>
            <source>Rests on</source>
            <translation>Se apoya en</translation>
        </message>
        <message>
            <source>You said</source>
            <translation>Dijiste</translation>
        </message>
        <message>
            <source>The client said</source>
            <translation>La persona dijo</translation>
        </message>
        <message>
            <source>Try it</source>
            <translation>Probar</translation>
        </message>
        <message>
            <source>Back to options</source>
            <translation>Volver a las opciones</translation>
        </message>
        <message>
            <source>Show another kind of care</source>
            <translation>Mostrar otro tratamiento</translation>
        </message>
        <message>
            <source>Ba&amp;ck to where you were</source>
            <translation>&amp;Volver adonde estaba</translation>
        </message>
        <message>
            <source>What that means here</source>
            <translation>Qué significa aquí</translation>
        </message>
        <message>
            <source>%1. %2</source>
            <translation>%1. %2</translation>
        </message>
        <message>
            <source>&amp;See your options</source>
            <translation>&amp;Ver las opciones</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>Guideline.</source>
            <translation>Guía clínica.</translation>
        </message>
        <message>
            <source>Trial.</source>
            <translation>Ensayo clínico.</translation>
        </message>
        <message>
            <source>Review of studies.</source>
            <translation>Revisión de estudios.</translation>
        </message>
        <message>
            <source>Study of records.</source>
            <translation>Estudio de registros.</translation>
        </message>
        <message>
            <source>Law or public office.</source>
            <translation>Ley u oficina pública.</translation>
        </message>
        <message>
            <source>Leaflet of a medicine.</source>
            <translation>Folleto de una medicina.</translation>
        </message>
        <message>
            <source>Told by another source.</source>
            <translation>Dicho por otra fuente.</translation>
        </message>
        <message>
            <source>Page of a business.</source>
            <translation>Página de un negocio.</translation>
        </message>
        <message>
            <source>Make my &amp;plan</source>
            <translation>Hacer el &amp;plan</translation>
        </message>
        <message>
            <source>Find the rows that matter most to you. Where the answer says &quot;ask&quot;, ask on the first call.</source>
            <translation>Busca las filas que más te importan. Donde la respuesta dice &quot;preguntar&quot;, pregunta en la primera llamada.</translation>
        </message>
        <message>
            <source>Find the rows that matter most to them. Where the answer says &quot;ask&quot;, someone can ask on the first call.</source>
            <translation>Busca las filas que más le importan a tu familiar. Donde dice &quot;preguntar&quot;, alguien puede preguntar en la primera llamada.</translation>
        </message>
        <message>
            <source>Go through the rows that matter most to the client. Where the answer says &quot;ask&quot;, ask on the first call.</source>
            <translation>Vean las filas que más le importan a la persona. Donde dice &quot;preguntar&quot;, pregunte en la primera llamada.</translation>
        </message>
        <message>
            <source>Ask a place for its own counts: of 100 people, how many stay, and how long?</source>
            <translation>Se puede pedir a un lugar sus propias cuentas: de 100 personas, ¿cuántas se quedan y por cuánto tiempo?</translation>
        </message>
        <message>
            <source>How it holds up</source>
            <translation>Qué tanto cumple</translation>
        </message>
        <message numerus="yes">
            <source>Added. The plan has %n option(s).</source>
            <translation>
                <numerusform>Agregado. El plan tiene %n opción.</numerusform>
                <numerusform>Agregado. El plan tiene %n opciones.</numerusform>
            </translation>
        </message>
        <message>
            <source>could change the order</source>
            <translation>podría cambiar el orden</translation>
        </message>
        <message>
            <source>Taken out of the plan.</source>
            <translation>Se quitó del plan.</translation>
        </message>
        <message>
            <source>&amp;See the options</source>
            <translation>&amp;Ver las opciones</translation>
        </message>
        <message>
            <source>Order by hand</source>
            <translation>Orden a mano</translation>
        </message>
        <message>
            <source>Order by the counselor's judgment.</source>
            <translation>Orden según el criterio del consejero.</translation>
        </message>
        <message>
            <source>Choose a file that this tool saved. It was called notes.wmk at first.</source>
            <translation>Hace falta un archivo guardado por esta herramienta. Al principio se llamaba notes.wmk.</translation>
        </message>
        <message>
            <source>Deleted. The answers now stand only in this window.</source>
            <translation>Se borró. Las respuestas ahora están solo en esta ventana.</translation>
        </message>
        <message>
            <source>Whoever finds the file can read all of the answers. With a passphrase they cannot.</source>
            <translation>Quien encuentre el archivo puede leer todas las respuestas. Con una frase secreta no puede.</translation>
        </message>
        <message>
            <source>The answers go into one file. You choose where. Only your passphrase opens it.</source>
            <translation>Las respuestas van en un archivo, en el lugar elegido. Solo se abre con la frase secreta.</translation>
        </message>
        <message>
            <source>Write what to do then</source>
            <translation>Escribir qué hacer entonces</translation>
        </message>
        <message>
            <source>No option is in this plan yet. The plan works without one.</source>
            <translation>Todavía no hay una opción en este plan. El plan funciona sin ella.</translation>
        </message>
        <message>
            <source>For counselors</source>
            <translation>Para consejeros</translation>
        </message>
        <message>
            <source>Go to the step with that number.</source>
            <translation>Ir al paso con ese número.</translation>
        </message>
        <message>
            <source>Questions: pick the answer with that number.</source>
            <translation>Preguntas: elegir la respuesta con ese número.</translation>
        </message>
        <message>
            <source>Questions: not sure.</source>
            <translation>Preguntas: no se sabe.</translation>
        </message>
        <message>
            <source>Shared view, on and off.</source>
            <translation>Vista compartida, poner y quitar.</translation>
        </message>
        <message>
            <source>Shared view: pass the mouse.</source>
            <translation>Vista compartida: pasar el ratón.</translation>
        </message>
        <message>
            <source>%1, by the rules of the day it was kept and by those of today.</source>
            <translation>%1, según las reglas del día en que se guardó y según las de hoy.</translation>
        </message>
        <message>
            <source>This case was kept without its order.</source>
            <translation>Este caso se guardó sin su orden.</translation>
        </message>
        <message>
            <source>Not in the list</source>
            <translation>No está en la lista</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Nuevo</translation>
        </message>
        <message>
            <source>Gone</source>
            <translation>Ya no está</translation>
        </message>
        <message>
            <source>Up from %1</source>
            <translation>Sube desde el %1</translation>
        </message>
        <message>
            <source>Down from %1</source>
            <translation>Baja desde el %1</translation>
        </message>
        <message>
            <source>another group</source>
            <translation>otro grupo</translation>
        </message>
        <message>
            <source>Then</source>
            <translation>Antes</translation>
        </message>
        <message>
            <source>Order then and now</source>
            <translation>El orden antes y ahora</translation>
        </message>
        <message>
            <source>Not the same</source>
            <translation>No es igual</translation>
        </message>
        <message>
            <source>Versions then and now</source>
            <translation>Las versiones antes y ahora</translation>
        </message>
        <message>
            <source>Version of</source>
            <translation>Versión de</translation>
        </message>
        <message>
            <source>Rules</source>
            <translation>Reglas</translation>
        </message>
        <message>
            <source>Facts</source>
            <translation>Datos</translation>
        </message>
        <message>
            <source>Program</source>
            <translation>Programa</translation>
        </message>
    </context>
    <context>
        <name>waymark::ui::AboutPage</name>
        <message>
            <source>About Waymark</source>
            <translation>Acerca de Waymark</translation>
        </message>
        <message>
            <source>Ba&amp;ck to where you were</source>
            <translation>&amp;Volver adonde estaba</translation>
        </message>
        <message>
            <source>S&amp;ources</source>
            <translation>&amp;Fuentes</translation>
        </message>
        <message>
            <source>&amp;Learn</source>
            <translation>A&amp;prender</translation>
        </message>
    </context>
    <context>
        <name>waymark::ui::BeforeYouStartPage</name>
        <message>
            <source>Before you start</source>
            <translation>Antes de empezar</translation>
        </message>
        <message>
            <source>You can skip any question. &quot;I am not sure&quot; is a good answer.</source>
            <translation>Puedes saltar cualquier pregunta. «No lo sé con seguridad» es una buena respuesta.</translation>
        </message>
        <message>
            <source>You can skip any question. &quot;I do not know&quot; is a good answer.</source>
            <translation>Puedes saltar cualquier pregunta. «No lo sé» es una buena respuesta.</translation>
        </message>
        <message>
            <source>The client can skip any question. &quot;Not sure&quot; is a good answer.</source>
            <translation>La persona puede saltar cualquier pregunta. «No lo sabe» es una buena respuesta.</translation>
        </message>
        <message>
            <source>You choose. This tool gives information. It does not replace a doctor or nurse.</source>
            <translation>Tú decides. Esta herramienta da información. No reemplaza a un médico o enfermera.</translation>
        </message>
        <message>
            <source>They choose. This tool gives information. It does not replace a doctor or nurse.</source>
            <translation>Tu familiar decide. Esta herramienta da información. No reemplaza a un médico o enfermera.</translation>
        </message>
        <message>
            <source>The client chooses. This tool gives information. It does not replace a doctor or nurse.</source>
            <translation>La persona decide. Esta herramienta da información. No reemplaza a un médico o enfermera.</translation>
        </message>
        <message>
            <source>No clinician has reviewed this tool yet.</source>
            <translation>Ningún profesional de la salud ha revisado esta herramienta todavía.</translation>
        </message>
        <message>
            <source>Hide (%1) covers the window. It does not stop spy software. It does not remove things you print. If someone checks this computer, a library or clinic computer may be safer.</source>
            <translation>Ocultar (%1) cubre la ventana. No detiene programas espía. No borra lo que se imprime. Si alguien revisa esta computadora, una de biblioteca o clínica puede ser más segura.</translation>
        </message>
        <message>
            <source>Feeling sick right now? Leave this open. It will wait.</source>
            <translation>¿Te sientes mal ahora? Deja esto abierto. Te espera.</translation>
        </message>
        <message>
            <source>Do they feel sick right now? Leave this open. It will wait.</source>
            <translation>¿Se siente mal ahora? Deja esto abierto. Aquí espera.</translation>
        </message>
        <message>
            <source>Ask the client if they want to sit where they can see the screen.</source>
            <translation>Pregunte a la persona si quiere sentarse donde vea la pantalla.</translation>
        </message>
        <message>
            <source>Do this with them if they want to. Not instead of them.</source>
            <translation>Hazlo junto a tu familiar, si quiere. No en su lugar.</translation>
        </message>
        <message>
            <source>&amp;Continue</source>
            <translation>&amp;Continuar</translation>
        </message>
        <message>
            <source>Hidden for %1 minutes, this window erases everything and closes. You can change the time in &quot;Text and colors&quot;.</source>
            <translation>Si queda oculta %1 minutos, esta ventana borra todo y se cierra. Puede cambiar el tiempo en &quot;Texto y colores&quot;.</translation>
        </message>
    </context>
    <context>
        <name>waymark::ui::CheckAnswersPage</name>
        <message>
            <source>That is &amp;all</source>
            <translation>Eso es &amp;todo</translation>
        </message>
        <message>
            <source>Put other answers beside these</source>
            <translation>Poner otras respuestas al lado de estas</translation>
        </message>
        <message>
            <source>Check your answers</source>
            <translation>Revisar las respuestas</translation>
        </message>
        <message>
            <source>You have not answered yet. You can still look at all six options.</source>
            <translation>Todavía no hay respuestas. Se pueden ver las seis opciones igual.</translation>
        </message>
        <message>
            <source>Nothing is final. Change what you like.</source>
            <translation>Nada es definitivo. Todo se puede cambiar.</translation>
        </message>
        <message>
            <source>&amp;See all six</source>
            <translation>&amp;Ver las seis</translation>
        </message>
        <message>
            <source>&amp;See your options</source>
            <translation>&amp;Ver las opciones</translation>
        </message>
        <message>
            <source>&amp;Answer now</source>
            <translation>Con&amp;testar ahora</translation>
        </message>
        <message>
            <source>&amp;Answer the 1 that could change the order</source>
            <translation>Con&amp;testar la que podría cambiar el orden</translation>
        </message>
        <message>
            <source>&amp;Answer the %1 that could change the order</source>
            <translation>Con&amp;testar las %1 que podrían cambiar el orden</translation>
        </message>
        <message>
            <source>&amp;See the options</source>
            <translation>&amp;Ver las opciones</translation>
        </message>
    </context>
    <context>
        <name>waymark::ui::ChoicePage</name>
        <message>
            <source>Next part: %1</source>
            <translation>Siguiente parte: %1</translation>
        </message>
        <message>
            <source>or</source>
            <translation>o</translation>
        </message>
        <message>
            <source>&amp;Continue</source>
            <translation>&amp;Continuar</translation>
        </message>
        <message>
            <source>Why we ask</source>
            <translation>Por qué lo preguntamos</translation>
        </message>
        <message>
            <source>What counts</source>
            <translation>Qué cuenta</translation>
        </message>
        <message>
            <source>This can wait.</source>
            <translation>Esto puede esperar.</translation>
        </message>
        <message>
            <source>If you feel sick right now, leave this open. The page will stay here.</source>
            <translation>Si te sientes mal ahora, deja esto abierto. La página sigue aquí.</translation>
        </message>
        <message>
            <source>If they feel sick right now, put water and naloxone near them.</source>
            <translation>Si se siente mal ahora, pon agua y naloxona cerca.</translation>
        </message>
        <message>
            <source>If the client feels sick, stop here. Go on when they feel up to it.</source>
            <translation>Si la persona se siente mal, pare aquí. Siga cuando ella pueda.</translation>
        </message>
        <message>
            <source>I feel sick now. Show less, in larger text.</source>
            <translation>Me siento mal ahora. Mostrar menos, con letra más grande.</translation>
        </message>
        <message>
            <source>The client feels sick now. Show less, in larger text.</source>
            <translation>La persona se siente mal ahora. Mostrar menos, con letra más grande.</translation>
        </message>
    </context>
    <context>
        <name>waymark::ui::ContentArea</name>
        <message>
            <source>More below ▾</source>
            <translation>Más abajo ▾</translation>
        </message>
    </context>
    <context>
        <name>waymark::ui::CostBar</name>
        <message>
            <source>Not known.</source>
            <translation>No se sabe.</translation>
        </message>
        <message>
            <source>Price %1: not known.</source>
            <translation>Precio %1: no se sabe.</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>no se sabe</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>De %1 a %2</translation>
        </message>
        <message>
            <source>%1 or more. The most is not known. Typical: %2.</source>
            <translation>%1 o más. No se sabe el máximo. Común: %2.</translation>
        </message>
        <message>
            <source>%1 or less. The least is not known. Typical: %2.</source>
            <translation>%1 o menos. No se sabe el mínimo. Común: %2.</translation>
        </message>
        <message>
            <source>About %1. The least and the most are not known.</source>
            <translation>Cerca de %1. No se saben el mínimo ni el máximo.</translation>
        </message>
        <message>
            <source>%1. Typical: %2.</source>
            <translation>%1. Común: %2.</translation>
        </message>
    </context>
    <context>
        <name>waymark::ui::DataMissingPage</name>
        <message>
            <source>Part of this tool is missing</source>
            <translation>Falta una parte de esta herramienta</translation>
        </message>
        <message>
            <source>The safety pages still work. Press &quot;Get help now&quot; to see them.</source>
            <translation>Las páginas de seguridad todavía funcionan. Están en «Pedir ayuda ahora».</translation>
        </message>
        <message>
            <source>Put the tool on this computer again to get the rest back.</source>
            <translation>Para recuperar el resto, hay que instalar otra vez la herramienta en esta computadora.</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>&amp;Cerrar</translation>
        </message>
    </context>
    <context>
        <name>waymark::ui::ErrorSummary</name>
        <message>
            <source>There is a problem</source>
            <translation>Hay un problema</translation>
        </message>
    </context>
    <context>
        <name>waymark::ui::FactList</name>
        <message>
            <source>Source</source>
            <translation>Fuente</translation>
        </message>
    </context>
    <context>
        <name>waymark::ui::FactRowView</name>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Not yet checked by us.</source>
            <translation>Todavía no lo hemos comprobado.</translation>
        </message>
        <message>
            <source>May be out of date.</source>
            <translation>Puede no estar al día.</translation>
        </message>
        <message>
            <source>Show dots</source>
            <translation>Mostrar puntos</translation>
        </message>
        <message>
            <source>Hide dots</source>
            <translation>Ocultar puntos</translation>
        </message>
    </context>
    <context>
        <name>waymark::ui::FoundRow</name>
        <message>
            <source>%1. %2</source>
            <translation>%1. %2</translation>
        </message>
        <message>
            <source>%1, open</source>
            <translation>%1, abierto</translation>
        </message>
        <message>
            <source>%1, closed</source>
            <translation>%1, cerrado</translation>
        </message>
    </context>
    <context>
        <name>waymark::ui::FrameFooter</name>
        <message>
            <source>Get help now</source>
            <translation>Pedir ayuda ahora</translation>
        </message>
        <message>
            <source>Get help</source>
            <translation>Ayuda</translation>
        </message>
        <message>
            <source>Get help &amp;now</source>
            <translation>Pedir ay&amp;uda ahora</translation>
        </message>
    </context>
    <context>
        <name>waymark::ui::FrameHeader</name>
        <message>
            <source>Shift ×3</source>
            <translation>Mayús ×3</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <source>Text and colors</source>
            <translation>Texto y colores</translation>
        </message>
        <message>
            <source>Hide now</source>
            <translation>Ocultar ya</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>&amp;Atrás</translation>
        </message>
        <message>
            <source>Aa</source>
            <translation>Aa</translation>
        </message>
        <message>
            <source>Aa  Text and colors</source>
            <translation>Aa  Texto y colores</translation>
        </message>
        <message>
            <source>&amp;Hide now</source>
            <translation>&amp;Ocultar ya</translation>
        </message>
    </context>
    <context>
        <name>waymark::ui::FrameWindow</name>
        <message>
            <source>Shift ×3</source>
            <translation>Mayús ×3</translation>
        </message>
        <message>
            <source>F12</source>
            <translation>F12</translation>
        </message>
    </context>
    <context>
        <name>waymark::ui::GetHelpPage</name>
        <message>
            <source>Get help now</source>
            <translation>Pedir ayuda ahora</translation>
        </message>
        <message>
            <source>What is happening? Open the one that fits most.</source>
            <translation>¿Qué está pasando? Abrir lo que más se parezca.</translation>
        </message>
        <message>
            <source>Numbers to call</source>
            <translation>Números para llamar</translation>
        </message>
        <message>
            <source>Ba&amp;ck to where you were</source>
            <translation>&amp;Volver adonde estaba</translation>
        </message>
        <message>
            <source>I have done this, or it is not so now</source>
            <translation>Ya se hizo, o ya no es así</translation>
        </message>
    </context>
    <context>
        <name>waymark::ui::HideCover</name>
        <message>
            <source>Notes</source>
            <translation>Notas</translation>
        </message>
    </context>
    <context>
        <name>waymark::ui::KeyList</name>
        <message>
            <source>Off. %1</source>
            <translation>Apagada. %1</translation>
        </message>
        <message>
            <source>Everything works by keys alone. Tab goes to the next thing, Space presses it.</source>
            <translation>Todo funciona solo con teclas. Tab pasa a lo siguiente y la barra espaciadora lo pulsa.</translation>
        </message>
    </context>
    <context>
        <name>waymark::ui::KindRowView</name>
        <message>
            <source>Read more</source>
            <translation>Leer más</translation>
        </message>
        <message>
            <source>Read more: %1</source>
            <translation>Leer más: %1</translation>
        </message>
    </context>
    <context>
        <name>waymark::ui::LearnPage</name>
        <message>
            <source>Learn</source>
            <translation>Aprender</translation>
        </message>
        <message>
            <source>Topics</source>
            <translation>Temas</translation>
        </message>
        <message>
            <source>Ba&amp;ck to where you were</source>
            <translation>&amp;Volver adonde estaba</translation>
        </message>
        <message>
            <source>Sea&amp;rch</source>
            <translation>&amp;Buscar</translation>
        </message>
        <message>
            <source>S&amp;ources</source>
            <translation>&amp;Fuentes</translation>
        </message>
        <message>
            <source>&amp;About</source>
            <translation>A&amp;cerca de</translation>
        </message>
    </context>
    <context>
        <name>waymark::ui::LeaveDialog</name>
        <message>
            <source>Leave and erase?</source>
            <translation>¿Salir y borrar?</translation>
        </message>
        <message>
            <source>Stay</source>
            <translation>Quedarse</translation>
        </message>
        <message>
            <source>Erase and leave</source>
            <translation>Borrar y salir</translation>
        </message>
    </context>
    <context>
        <name>waymark::ui::MainWindow</name>
        <message>
            <source>Welcome</source>
            <translation>Bienvenida</translation>
        </message>
        <message>
            <source>Your answers</source>
            <translation>Las respuestas</translation>
        </message>
        <message>
            <source>Check your answers</source>
            <translation>Revisar las respuestas</translation>
        </message>
        <message>
            <source>Your options</source>
            <translation>Las opciones</translation>
        </message>
        <message>
            <source>, question %1 of about %2</source>
            <translation>, pregunta %1 de unas %2</translation>
        </message>
        <message>
            <source>Step %1 of %2  %3</source>
            <translation>Paso %1 de %2  %3</translation>
        </message>
        <message>
            <source>Step %1/%2</source>
            <translation>Paso %1/%2</translation>
        </message>
        <message>
            <source>The options</source>
            <translation>Las opciones</translation>
        </message>
        <message>
            <source>The plan</source>
            <translation>El plan</translation>
        </message>
        <message>
            <source>The client's plan</source>
            <translation>El plan de la persona</translation>
        </message>
        <message>
            <source>Rest. This page stays here.</source>
            <translation>Descansa. Esta página sigue aquí.</translation>
        </message>
    </context>
    <context>
        <name>waymark::ui::OptionCard</name>
        <message>
            <source>Why</source>
            <translation>Por qué</translation>
        </message>
        <message>
            <source>Why: %1</source>
            <translation>Por qué: %1</translation>
        </message>
        <message>
            <source>Read more</source>
            <translation>Leer más</translation>
        </message>
        <message>
            <source>Read more: %1</source>
            <translation>Leer más: %1</translation>
        </message>
        <message>
            <source>%1:</source>
            <translation>%1:</translation>
        </message>
    </context>
    <context>
        <name>waymark::ui::OptionDetailPage</name>
        <message>
            <source>Part of this tool is missing.</source>
            <translation>Falta una parte de esta herramienta.</translation>
        </message>
        <message>
            <source>The order, the reasons and the help pages still work.</source>
            <translation>El orden, las razones y las páginas de ayuda todavía funcionan.</translation>
        </message>
        <message>
            <source>Parts of this page</source>
            <translation>Partes de esta página</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Por qué</translation>
        </message>
        <message>
            <source>Why: %1</source>
            <translation>Por qué: %1</translation>
        </message>
        <message>
            <source>Medicine</source>
            <translation>Medicina</translation>
        </message>
        <message>
            <source>Back to options</source>
            <translation>Volver a las opciones</translation>
        </message>
        <message>
            <source>&amp;Next option: %1</source>
            <translation>&amp;Siguiente: %1</translation>
        </message>
        <message>
            <source>P&amp;ut in the plan</source>
            <translation>&amp;Poner en el plan</translation>
        </message>
        <message>
            <source>Ta&amp;ke out of the plan</source>
            <translation>&amp;Quitar del plan</translation>
        </message>
    </context>
    <context>
        <name>waymark::ui::OptionsLegend</name>
        <message>
            <source>Kind of care, and fit</source>
            <translation>Tratamiento, y cuánto encaja</translation>
        </message>
        <message>
            <source>+ for</source>
            <translation>+ a favor</translation>
        </message>
        <message>
            <source>or</source>
            <translation>o</translation>
        </message>
        <message>
            <source>− against</source>
            <translation>− en contra</translation>
        </message>
        <message>
            <source>Kind of care</source>
            <translation>Tratamiento</translation>
        </message>
    </context>
    <context>
        <name>waymark::ui::OptionsPage</name>
        <message>
            <source>Also:</source>
            <translation>También:</translation>
        </message>
        <message>
            <source>Compare in and out</source>
            <translation>Comparar los dos</translation>
        </message>
        <message>
            <source>&amp;Change answers</source>
            <translation>&amp;Cambiar respuestas</translation>
        </message>
        <message>
            <source>&amp;Learn</source>
            <translation>A&amp;prender</translation>
        </message>
        <message>
            <source>Make a &amp;plan</source>
            <translation>Hacer un &amp;plan</translation>
        </message>
    </context>
    <context>
        <name>waymark::ui::OptionStrip</name>
        <message>
            <source>Show another kind of care</source>
            <translation>Mostrar otro tratamiento</translation>
        </message>
    </context>
    <context>
        <name>waymark::ui::PickStrip</name>
        <message>
            <source>Pick 2 or %1:</source>
            <translation>Elegir 2 o %1:</translation>
        </message>
        <message>
            <source>Compare: %1</source>
            <translation>Comparar: %1</translation>
        </message>
        <message>
            <source>%1 are picked. Take one off first.</source>
            <translation>Ya hay %1. Primero se quita una.</translation>
        </message>
    </context>
    <context>
        <name>waymark::ui::RateDots</name>
        <message>
            <source>Full dot: %1. Ring: %2.</source>
            <translation>Punto lleno: %1. Anillo: %2.</translation>
        </message>
        <message>
            <source>Dot with a thick edge: not clear.</source>
            <translation>Punto de borde grueso: no está claro.</translation>
        </message>
    </context>
    <context>
        <name>waymark::ui::ReasonList</name>
        <message>
            <source>You said: %1</source>
            <translation>Lo que se dijo: %1</translation>
        </message>
    </context>
    <context>
        <name>waymark::ui::SearchPage</name>
        <message>
            <source>Search</source>
            <translation>Buscar</translation>
        </message>
        <message>
            <source>Words to search for</source>
            <translation>Palabras que buscar</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>Lo que se encontró</translation>
        </message>
        <message>
            <source>Ba&amp;ck to where you were</source>
            <translation>&amp;Volver adonde estaba</translation>
        </message>
        <message>
            <source>naloxone</source>
            <translation>naloxona</translation>
        </message>
        <message>
            <source>cost</source>
            <translation>costo</translation>
        </message>
        <message>
            <source>rights</source>
            <translation>derechos</translation>
        </message>
        <message>
            <source>withdrawal</source>
            <translation>abstinencia</translation>
        </message>
        <message>
            <source>methadone</source>
            <translation>metadona</translation>
        </message>
        <message>
            <source>pregnant</source>
            <translation>embarazada</translation>
        </message>
        <message>
            <source>family</source>
            <translation>familia</translation>
        </message>
        <message>
            <source>Search for %1</source>
            <translation>Buscar %1</translation>
        </message>
    </context>
    <context>
        <name>RulesCheck</name>
        <message>
            <source>A program checked all %1 rules and %2 safety limits, and found no fault.</source>
            <translation>Un programa revisó las %1 reglas y los %2 límites de seguridad, y no halló fallas.</translation>
        </message>
    </context>
    <context>
        <name>waymark::ui::SideBySidePage</name>
        <message>
            <source>Part of this tool is missing.</source>
            <translation>Falta una parte de esta herramienta.</translation>
        </message>
        <message>
            <source>The order, the reasons and the help pages still work.</source>
            <translation>El orden, las razones y las páginas de ayuda todavía funcionan.</translation>
        </message>
        <message>
            <source>In short.</source>
            <translation>En breve.</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Comparar</translation>
        </message>
        <message>
            <source>In and out</source>
            <translation>Dentro y en casa</translation>
        </message>
        <message>
            <source>All six</source>
            <translation>Las seis</translation>
        </message>
        <message>
            <source>Pick up to 3</source>
            <translation>Elegir hasta 3</translation>
        </message>
        <message>
            <source>Only rows that differ</source>
            <translation>Solo las filas distintas</translation>
        </message>
        <message>
            <source>What to compare</source>
            <translation>Qué comparar</translation>
        </message>
        <message>
            <source>About these questions</source>
            <translation>Sobre estas preguntas</translation>
        </message>
        <message>
            <source>Back to options</source>
            <translation>Volver a las opciones</translation>
        </message>
        <message>
            <source>All questions</source>
            <translation>Todas las preguntas</translation>
        </message>
        <message>
            <source>What to do with it.</source>
            <translation>Qué hacer con esto.</translation>
        </message>
    </context>
    <context>
        <name>waymark::ui::SideNote</name>
        <message>
            <source>%1, open</source>
            <translation>%1, abierto</translation>
        </message>
        <message>
            <source>%1, closed</source>
            <translation>%1, cerrado</translation>
        </message>
    </context>
    <context>
        <name>waymark::ui::SignLabel</name>
        <message>
            <source>For</source>
            <translation>A favor</translation>
        </message>
        <message>
            <source>Against</source>
            <translation>En contra</translation>
        </message>
        <message>
            <source>To lift it</source>
            <translation>Para cambiarlo</translation>
        </message>
    </context>
    <context>
        <name>waymark::ui::SourceRow</name>
        <message>
            <source>Address, to read or copy:</source>
            <translation>Dirección, para leer o copiar:</translation>
        </message>
        <message>
            <source>Address of %1</source>
            <translation>Dirección de %1</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1, open</source>
            <translation>%1, abierto</translation>
        </message>
        <message>
            <source>%1, closed</source>
            <translation>%1, cerrado</translation>
        </message>
    </context>
    <context>
        <name>waymark::ui::SourcesPage</name>
        <message>
            <source>Sources</source>
            <translation>Fuentes</translation>
        </message>
        <message>
            <source>Nothing here opens the internet. An address is text to read or copy.</source>
            <translation>Nada aquí abre internet. Una dirección es texto para leer o copiar.</translation>
        </message>
        <message>
            <source>Find a source</source>
            <translation>Buscar una fuente</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Kinds of sources</source>
            <translation>Tipos de fuentes</translation>
        </message>
        <message>
            <source>Find a source: words of its title, authors, year or address</source>
            <translation>Buscar una fuente: palabras del título, autores, año o dirección</translation>
        </message>
        <message>
            <source>Nothing found. Try a shorter word, or another one.</source>
            <translation>No se encontró nada. Se puede probar otra palabra, o una más corta.</translation>
        </message>
        <message>
            <source>1 found, among all kinds.</source>
            <translation>Se encontró 1, entre todos los tipos.</translation>
        </message>
        <message>
            <source>%1 found, among all kinds.</source>
            <translation>Se encontraron %1, entre todos los tipos.</translation>
        </message>
        <message>
            <source>Ba&amp;ck to where you were</source>
            <translation>&amp;Volver adonde estaba</translation>
        </message>
    </context>
    <context>
        <name>waymark::ui::TextAndColorsPage</name>
        <message>
            <source>Text and colors</source>
            <translation>Texto y colores</translation>
        </message>
        <message>
            <source>Each change shows at once. Nothing here is kept when you close this tool.</source>
            <translation>Cada cambio se ve en seguida. Nada de esto se guarda al cerrar.</translation>
        </message>
        <message>
            <source>Spacing</source>
            <translation>Espacio</translation>
        </message>
        <message>
            <source>Normal</source>
            <translation>Normal</translation>
        </message>
        <message>
            <source>Roomy</source>
            <translation>Amplio</translation>
        </message>
        <message>
            <source>Colors</source>
            <translation>Colores</translation>
        </message>
        <message>
            <source>As on this computer</source>
            <translation>Como en esta computadora</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Claro</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Oscuro</translation>
        </message>
        <message>
            <source>High contrast, light</source>
            <translation>Contraste alto, claro</translation>
        </message>
        <message>
            <source>High contrast, dark</source>
            <translation>Contraste alto, oscuro</translation>
        </message>
        <message>
            <source>Key that hides this window</source>
            <translation>Tecla que oculta esta ventana</translation>
        </message>
        <message>
            <source>Shift, 3 times</source>
            <translation>Mayús (Shift), 3 veces</translation>
        </message>
        <message>
            <source>F12</source>
            <translation>F12</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Tamaño del texto</translation>
        </message>
        <message>
            <source>Smaller text</source>
            <translation>Texto más pequeño</translation>
        </message>
        <message>
            <source>Larger text</source>
            <translation>Texto más grande</translation>
        </message>
        <message>
            <source>Sample</source>
            <translation>Muestra</translation>
        </message>
        <message>
            <source>This is how a question or an answer looks.</source>
            <translation>Así se ve una pregunta o una respuesta.</translation>
        </message>
        <message>
            <source>This is how a hint looks.</source>
            <translation>Así se ve una pista.</translation>
        </message>
        <message>
            <source>&amp;Done</source>
            <translation>&amp;Listo</translation>
        </message>
        <message>
            <source>&amp;Set all back</source>
            <translation>&amp;Restablecer todo</translation>
        </message>
        <message>
            <source>All is set back.</source>
            <translation>Todo quedó como al principio.</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>Never</source>
            <translation>Nunca</translation>
        </message>
        <message>
            <source>%1 minutes</source>
            <translation>%1 minutos</translation>
        </message>
        <message>
            <source>Erase and close after hiding for</source>
            <translation>Borrar y cerrar después de estar oculta</translation>
        </message>
        <message>
            <source>Keys of one letter</source>
            <translation>Teclas de una letra</translation>
        </message>
        <message>
            <source>They work</source>
            <translation>Funcionan</translation>
        </message>
        <message>
            <source>They are off</source>
            <translation>Están apagadas</translation>
        </message>
        <message>
            <source>See what each key does</source>
            <translation>Ver qué hace cada tecla</translation>
        </message>
        <message>
            <source>Hide what each key does</source>
            <translation>Ocultar qué hace cada tecla</translation>
        </message>
    </context>
    <context>
        <name>waymark::ui::TicksPage</name>
        <message>
            <source>Next part: %1</source>
            <translation>Siguiente parte: %1</translation>
        </message>
        <message>
            <source>Right now</source>
            <translation>Ahora mismo</translation>
        </message>
        <message>
            <source>or</source>
            <translation>o</translation>
        </message>
        <message>
            <source>None of these</source>
            <translation>Nada de esto</translation>
        </message>
        <message>
            <source>&amp;Continue</source>
            <translation>&amp;Continuar</translation>
        </message>
        <message>
            <source>Why we ask</source>
            <translation>Por qué lo preguntamos</translation>
        </message>
        <message>
            <source>&quot;%1&quot; was cleared.</source>
            <translation>Se quitó «%1».</translation>
        </message>
        <message>
            <source>The other ticks were cleared.</source>
            <translation>Se quitaron las otras marcas.</translation>
        </message>
    </context>
    <context>
        <name>waymark::ui::WelcomePage</name>
        <message>
            <source>Find a treatment that fits</source>
            <translation>Un tratamiento que encaje</translation>
        </message>
        <message>
            <source>Who is this for?</source>
            <translation>¿Para quién es esto?</translation>
        </message>
        <message>
            <source>Choose who this is for</source>
            <translation>Falta elegir para quién es</translation>
        </message>
        <message>
            <source>New client: nothing is kept from the last one</source>
            <translation>Cliente nuevo: no se guarda nada del anterior</translation>
        </message>
        <message>
            <source>Me</source>
            <translation>Para mí</translation>
        </message>
        <message>
            <source>Someone in my family, or a friend</source>
            <translation>Para alguien de mi familia o una amistad</translation>
        </message>
        <message>
            <source>A client. I am a counselor or health worker</source>
            <translation>Para un cliente. Soy consejero o personal de salud</translation>
        </message>
        <message>
            <source>or</source>
            <translation>o</translation>
        </message>
        <message>
            <source>I just want to look around</source>
            <translation>Solo quiero mirar</translation>
        </message>
        <message>
            <source>Look a&amp;round</source>
            <translation>&amp;Mirar</translation>
        </message>
        <message>
            <source>&amp;Start</source>
            <translation>&amp;Empezar</translation>
        </message>
        <message>
            <source>&amp;Learn</source>
            <translation>A&amp;prender</translation>
        </message>
        <message>
            <source>&amp;About</source>
            <translation>A&amp;cerca de</translation>
        </message>
        <message>
            <source>Your privacy</source>
            <translation>Privacidad</translation>
        </message>
        <message>
            <source>Someone near?</source>
            <translation>¿Hay alguien cerca?</translation>
        </message>
        <message>
            <source>Press %1 to hide this window.</source>
            <translation>%1 oculta esta ventana.</translation>
        </message>
        <message>
            <source>Try it</source>
            <translation>Probar</translation>
        </message>
        <message>
            <source>Try Hide</source>
            <translation>Probar Ocultar</translation>
        </message>
        <message>
            <source>That is Hide. Press %1 again to come back.</source>
            <translation>Eso es Ocultar. %1 otra vez la trae de vuelta.</translation>
        </message>
        <message>
            <source>This tool helps with one choice: which of six kinds of care to ask for first.</source>
            <translation>Esta herramienta ayuda con una decisión: cuál de seis tratamientos pedir primero.</translation>
        </message>
        <message>
            <source>About 15 minutes. Stop when you like.</source>
            <translation>Unos 15 minutos. Se puede parar.</translation>
        </message>
        <message>
            <source>Heroin use can be treated. People get better in many ways.</source>
            <translation>El uso de heroína tiene tratamiento. Las personas mejoran de muchas formas.</translation>
        </message>
        <message>
            <source>New client. Nothing is kept from the last one.</source>
            <translation>Nuevo cliente. No se guarda nada del anterior.</translation>
        </message>
        <message>
            <source>New client. Nothing of the others is on this page.</source>
            <translation>Nuevo cliente. En esta página no hay nada de los otros.</translation>
        </message>
    </context>
    <context>
        <name>waymark::ui::WhyPage</name>
        <message>
            <source>You said</source>
            <translation>Dijiste</translation>
        </message>
        <message>
            <source>The client said</source>
            <translation>La persona dijo</translation>
        </message>
        <message>
            <source>What that means here</source>
            <translation>Qué significa aquí</translation>
        </message>
        <message>
            <source>Steps</source>
            <translation>Pasos</translation>
        </message>
        <message>
            <source>Rests on</source>
            <translation>Se apoya en</translation>
        </message>
        <message>
            <source>The steps add up to the fit. They are not a chance of getting well. How many steps an answer counts is our own judgment.</source>
            <translation>Los pasos suman cuánto encaja. No dicen si alguien va a sanar. Cuántos pasos cuenta cada respuesta es nuestro propio criterio.</translation>
        </message>
        <message>
            <source>Back to options</source>
            <translation>Volver a las opciones</translation>
        </message>
    </context>
    <context>
        <name>waymark::ui::WordLinks</name>
        <message>
            <source>Words here</source>
            <translation>Palabras de aquí</translation>
        </message>
        <message>
            <source>Words here:</source>
            <translation>Palabras de aquí:</translation>
        </message>
        <message>
            <source>%1: what it means, closed</source>
            <translation>%1: qué significa, cerrado</translation>
        </message>
        <message>
            <source>%1: what it means, open</source>
            <translation>%1: qué significa, abierto</translation>
        </message>
        <message>
            <source>%1.</source>
            <translation>%1.</translation>
        </message>
        <message>
            <source>Be&amp;gin</source>
            <translation>&amp;Empezar</translation>
        </message>
        <message>
            <source>&amp;Go on</source>
            <translation>&amp;Seguir</translation>
        </message>
        <message>
            <source>No, &amp;put them away</source>
            <translation>No, &amp;quitarlas</translation>
        </message>
        <message>
            <source>&amp;Put the other answers away</source>
            <translation>&amp;Quitar las otras respuestas</translation>
        </message>
        <message>
            <source>&amp;Stop and forget these answers</source>
            <translation>&amp;Dejarlo y borrar estas respuestas</translation>
        </message>
        <message>
            <source>A counselor answers now</source>
            <translation>Ahora contesta un consejero</translation>
        </message>
        <message>
            <source>A relative or friend answers now</source>
            <translation>Ahora contesta un familiar o amigo</translation>
        </message>
        <message>
            <source>Before both are shown</source>
            <translation>Antes de mostrar los dos</translation>
        </message>
        <message>
            <source>Both say &amp;yes</source>
            <translation>Los dos dicen que &amp;sí</translation>
        </message>
        <message>
            <source>Call this first</source>
            <translation>Llamar aquí primero</translation>
        </message>
        <message>
            <source>Call this first: %1</source>
            <translation>Llamar aquí primero: %1</translation>
        </message>
        <message>
            <source>Find places in the list</source>
            <translation>Buscar lugares en la lista</translation>
        </message>
        <message>
            <source>I am &amp;done</source>
            <translation>&amp;Ya terminé</translation>
        </message>
        <message>
            <source>It is put beside the answers so far. It takes the place of nothing.</source>
            <translation>Se pone al lado de las respuestas de ahora. No reemplaza nada.</translation>
        </message>
        <message>
            <source>Notes (*.wmk)</source>
            <translation>Notas (*.wmk)</translation>
        </message>
        <message>
            <source>Notes as text (*.json)</source>
            <translation>Notas como texto (*.json)</translation>
        </message>
        <message>
            <source>Now and last time</source>
            <translation>Ahora y la vez pasada</translation>
        </message>
        <message>
            <source>Open a file from last time</source>
            <translation>Abrir un archivo de la vez pasada</translation>
        </message>
        <message>
            <source>Open a file of theirs</source>
            <translation>Abrir un archivo de esa persona</translation>
        </message>
        <message>
            <source>Places that are picked</source>
            <translation>Lugares elegidos</translation>
        </message>
        <message>
            <source>Put back: %1.</source>
            <translation>De vuelta: %1.</translation>
        </message>
        <message>
            <source>Put other answers beside these</source>
            <translation>Poner otras respuestas al lado de estas</translation>
        </message>
        <message>
            <source>Removed: %1.</source>
            <translation>Quitado: %1.</translation>
        </message>
        <message>
            <source>Someone else answers now</source>
            <translation>Ahora contesta otra persona</translation>
        </message>
        <message>
            <source>Someone else's view</source>
            <translation>Lo que ve otra persona</translation>
        </message>
        <message>
            <source>That is &amp;all</source>
            <translation>Eso es &amp;todo</translation>
        </message>
        <message>
            <source>The client answers now</source>
            <translation>Ahora contesta la persona</translation>
        </message>
        <message>
            <source>The file is open.</source>
            <translation>El archivo está abierto.</translation>
        </message>
        <message>
            <source>The person answers now</source>
            <translation>Ahora contesta la persona</translation>
        </message>
        <message>
            <source>This time and last time</source>
            <translation>Esta vez y la vez pasada</translation>
        </message>
        <message>
            <source>Two views, side by side</source>
            <translation>Dos miradas, lado a lado</translation>
        </message>
        <message>
            <source>What this comes to</source>
            <translation>Lo que resulta</translation>
        </message>
        <message>
            <source>Your first step: %1.</source>
            <translation>Tu primer paso: %1.</translation>
        </message>
        <message>
            <source>See the whole path</source>
            <translation>Ver todo el camino</translation>
        </message>
    </context>
    <context>
        <name>waymark::ui::ClientsPage</name>
        <message>
            <source>Clients</source>
            <translation>Clientes</translation>
        </message>
        <message>
            <source>What stands here is only in memory. It is for you, and never on the shared view.</source>
            <translation>Lo que hay aquí está solo en la memoria. Es para usted, y nunca sale en la vista compartida.</translation>
        </message>
        <message>
            <source>Clients in this session</source>
            <translation>Clientes de esta sesión</translation>
        </message>
        <message>
            <source>%1, since %2</source>
            <translation>%1, desde las %2</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Seguir</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>Go on with %1</source>
            <translation>Seguir con %1</translation>
        </message>
        <message>
            <source>Open %1</source>
            <translation>Abrir %1</translation>
        </message>
        <message>
            <source>Notes on %1</source>
            <translation>Notas sobre %1</translation>
        </message>
        <message>
            <source>Never on the shared view, on paper, or in a file that is given away. Kept only in your casebook.</source>
            <translation>Nunca salen en la vista compartida, en papel ni en un archivo que se da. Solo se guardan en su libro de casos.</translation>
        </message>
        <message>
            <source>Label of this client</source>
            <translation>Etiqueta de este cliente</translation>
        </message>
        <message>
            <source>Do not type a name here.</source>
            <translation>No escriba un nombre aquí.</translation>
        </message>
        <message>
            <source>Keep several clients in this list</source>
            <translation>Tener varios clientes en esta lista</translation>
        </message>
        <message>
            <source>Only in memory. All go when the session ends</source>
            <translation>Solo en la memoria. Todos se borran al terminar la sesión</translation>
        </message>
        <message>
            <source>Put the notice of 42 CFR part 2 on saved and printed copies</source>
            <translation>Poner el aviso de 42 CFR parte 2 en las copias guardadas e impresas</translation>
        </message>
        <message>
            <source>Only some programs need it. Have counsel confirm the wording</source>
            <translation>Solo lo necesitan algunos programas. Pida a un abogado que confirme el texto</translation>
        </message>
        <message>
            <source>Erase all clients of this session from memory?</source>
            <translation>¿Borrar de la memoria a todos los clientes de esta sesión?</translation>
        </message>
        <message>
            <source>Copies you have printed or saved stay.</source>
            <translation>Las copias impresas o guardadas quedan.</translation>
        </message>
        <message>
            <source>Start a new client? %1 waits in the list.</source>
            <translation>¿Empezar con otro cliente? %1 espera en la lista.</translation>
        </message>
        <message>
            <source>Erase %1 from memory?</source>
            <translation>¿Borrar %1 de la memoria?</translation>
        </message>
        <message>
            <source>New &amp;client</source>
            <translation>&amp;Nuevo cliente</translation>
        </message>
        <message>
            <source>&amp;End session: erase all</source>
            <translation>&amp;Terminar la sesión: borrar todo</translation>
        </message>
        <message>
            <source>Ca&amp;sebook</source>
            <translation>&amp;Libro de casos</translation>
        </message>
        <message>
            <source>&amp;Start a new client</source>
            <translation>&amp;Empezar con otro cliente</translation>
        </message>
        <message>
            <source>&amp;Erase and start new</source>
            <translation>&amp;Borrar y empezar con otro</translation>
        </message>
        <message>
            <source>No, &amp;go back</source>
            <translation>&amp;No, volver</translation>
        </message>
        <message>
            <source>&amp;Erase all</source>
            <translation>&amp;Borrar todo</translation>
        </message>
    </context>
    <context>
        <name>waymark::ui::CounselorBar</name>
        <message>
            <source>Welcome</source>
            <translation>Bienvenida</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>Respuestas</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Revisar</translation>
        </message>
        <message>
            <source>Matters</source>
            <translation>Importa</translation>
        </message>
        <message>
            <source>Options</source>
            <translation>Opciones</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Plan</translation>
        </message>
        <message>
            <source>Clients. Now: %1</source>
            <translation>Clientes. Ahora: %1</translation>
        </message>
        <message>
            <source>The client is choosing</source>
            <translation>Elige el cliente</translation>
        </message>
        <message>
            <source>You are choosing</source>
            <translation>Elige usted</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>Step %1: %2</source>
            <translation>Paso %1: %2</translation>
        </message>
        <message>
            <source>Pass the mouse</source>
            <translation>Pasar el ratón</translation>
        </message>
        <message>
            <source>M</source>
            <translation>M</translation>
        </message>
        <message>
            <source>End shared view</source>
            <translation>Cerrar la vista compartida</translation>
        </message>
        <message>
            <source>Shared view</source>
            <translation>Vista compartida</translation>
        </message>
        <message>
            <source>F11</source>
            <translation>F11</translation>
        </message>
    </context>
    <context>
        <name>waymark::ui::JudgementPage</name>
        <message>
            <source>Words (*.txt)</source>
            <translation>Palabras (*.txt)</translation>
        </message>
        <message>
            <source>For programs (*.json)</source>
            <translation>Para programas (*.json)</translation>
        </message>
        <message>
            <source>Change the order by hand</source>
            <translation>Cambiar el orden a mano</translation>
        </message>
        <message>
            <source>The order by the rules always stays beside yours. Your reason is kept with it.</source>
            <translation>El orden según las reglas queda siempre al lado del suyo. Su razón se guarda con él.</translation>
        </message>
        <message>
            <source>By the rules</source>
            <translation>Según las reglas</translation>
        </message>
        <message>
            <source>Which kind of care?</source>
            <translation>¿Qué clase de atención?</translation>
        </message>
        <message>
            <source>To which place?</source>
            <translation>¿A qué lugar?</translation>
        </message>
        <message>
            <source>Your reason</source>
            <translation>Su razón</translation>
        </message>
        <message>
            <source>Who decides? Initials are enough</source>
            <translation>¿Quién decide? Bastan las iniciales</translation>
        </message>
        <message>
            <source>Do not type the name of a client here.</source>
            <translation>No escriba aquí el nombre de un cliente.</translation>
        </message>
        <message>
            <source>What was changed by hand</source>
            <translation>Lo que se cambió a mano</translation>
        </message>
        <message>
            <source>&amp;Change the order</source>
            <translation>&amp;Cambiar el orden</translation>
        </message>
        <message>
            <source>&amp;Take the last change back</source>
            <translation>&amp;Deshacer el último cambio</translation>
        </message>
        <message>
            <source>&amp;Save this list</source>
            <translation>&amp;Guardar esta lista</translation>
        </message>
        <message>
            <source>Choose a kind of care</source>
            <translation>Elija una clase de atención</translation>
        </message>
        <message>
            <source>The order is changed.</source>
            <translation>El orden cambió.</translation>
        </message>
        <message>
            <source>The last change is taken back.</source>
            <translation>El último cambio se deshizo.</translation>
        </message>
        <message>
            <source>Saved: %1.</source>
            <translation>Guardado: %1.</translation>
        </message>
        <message>
            <source>By your judgment</source>
            <translation>Según su criterio</translation>
        </message>
    </context>
    <context>
        <name>JudgementNote</name>
        <message>
            <source>%1. The cards below stand as the rules have them.</source>
            <translation>%1. Las tarjetas de abajo están según las reglas.</translation>
        </message>
        <message>
            <source>Reason: %1</source>
            <translation>Razón: %1</translation>
        </message>
        <message>
            <source>See or change it</source>
            <translation>Verlo o cambiarlo</translation>
        </message>
        <message>
            <source>Order by hand</source>
            <translation>Orden a mano</translation>
        </message>
        <message>
            <source>Order by the counselor's judgment.</source>
            <translation>Orden según el criterio del consejero.</translation>
        </message>
    </context>
    <context>
        <name>waymark::ui::CasebookPage</name>
        <message>
            <source>Casebook</source>
            <translation>Libro de casos</translation>
        </message>
        <message>
            <source>A casebook is a folder with one file for each client. One passphrase opens it. The names of the files tell nothing.</source>
            <translation>Un libro de casos es una carpeta con un archivo por cliente. Se abre con una frase secreta. Los nombres de los archivos no dicen nada.</translation>
        </message>
        <message>
            <source>In a folder without a casebook, a new one is made. No one can open it without the passphrase.</source>
            <translation>En una carpeta sin libro de casos se hace uno nuevo. Nadie puede abrirlo sin la frase secreta.</translation>
        </message>
        <message>
            <source>Passphrase of the casebook</source>
            <translation>Frase secreta del libro de casos</translation>
        </message>
        <message>
            <source>No case is kept here yet.</source>
            <translation>Aquí todavía no se guarda ningún caso.</translation>
        </message>
        <message>
            <source>Cases in this casebook</source>
            <translation>Casos de este libro</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Last kept: %1</source>
            <translation>Guardado por última vez: %1</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Eliminar</translation>
        </message>
        <message>
            <source>Delete %1, kept %2</source>
            <translation>Eliminar %1, guardado el %2</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>Open %1, kept %2</source>
            <translation>Abrir %1, guardado el %2</translation>
        </message>
        <message>
            <source>Choose a &amp;folder</source>
            <translation>Elegir una &amp;carpeta</translation>
        </message>
        <message>
            <source>&amp;Keep %1 here</source>
            <translation>&amp;Guardar %1 aquí</translation>
        </message>
        <message>
            <source>&amp;Close the casebook</source>
            <translation>&amp;Cerrar el libro de casos</translation>
        </message>
        <message>
            <source>Type a passphrase</source>
            <translation>Escriba una frase secreta</translation>
        </message>
        <message>
            <source>The casebook is open.</source>
            <translation>El libro de casos está abierto.</translation>
        </message>
        <message>
            <source>Kept: %1.</source>
            <translation>Guardado: %1.</translation>
        </message>
        <message>
            <source>Deleted. An expert may still find parts of a deleted file.</source>
            <translation>Eliminado. Un experto todavía puede hallar partes de un archivo eliminado.</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
    </context>
    <context>
        <name>waymark::ui::ReplayPage</name>
        <message>
            <source>Then and now</source>
            <translation>Antes y ahora</translation>
        </message>
        <message>
            <source>This case was kept without its order.</source>
            <translation>Este caso se guardó sin su orden.</translation>
        </message>
        <message>
            <source>&amp;See the answers</source>
            <translation>&amp;Ver las respuestas</translation>
        </message>
        <message>
            <source>Safety steps</source>
            <translation>Pasos de seguridad</translation>
        </message>
        <message>
            <source>What else differs</source>
            <translation>Qué más es distinto</translation>
        </message>
    </context>
    <context>
        <name>FilePlace</name>
        <message>
            <source>Choose a folder</source>
            <translation>Elegir una carpeta</translation>
        </message>
    </context>
    <context>
        <name>waymark::ui::OpenPage</name>
        <message>
            <source>The file is open.</source>
            <translation>El archivo está abierto.</translation>
        </message>
        <message>
            <source>It is put beside the answers so far. It takes the place of nothing.</source>
            <translation>Se pone al lado de las respuestas de ahora. No reemplaza nada.</translation>
        </message>
        <message>
            <source>The file is open. Another version of this tool made it.</source>
            <translation>El archivo está abierto. Lo hizo otra versión de esta herramienta.</translation>
        </message>
        <message>
            <source>This version does not know these parts of it:</source>
            <translation>Esta versión no conoce estas partes:</translation>
        </message>
        <message>
            <source>They count for nothing here. They stay in the file when you save it again.</source>
            <translation>Aquí no cuentan para nada. Siguen en el archivo si lo guardas de nuevo.</translation>
        </message>
        <message>
            <source>They count for nothing here. The file stays as it is.</source>
            <translation>Aquí no cuentan para nada. El archivo queda como está.</translation>
        </message>
        <message>
            <source>&amp;See the answers</source>
            <translation>&amp;Ver las respuestas</translation>
        </message>
        <message>
            <source>&amp;Go on</source>
            <translation>&amp;Seguir</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>waymark::ui::PeoplePage</name>
        <message>
            <source>&amp;Put the other answers away</source>
            <translation>&amp;Quitar las otras respuestas</translation>
        </message>
        <message>
            <source>No, &amp;put them away</source>
            <translation>No, &amp;quitarlas</translation>
        </message>
        <message>
            <source>Both say &amp;yes</source>
            <translation>Los dos dicen que &amp;sí</translation>
        </message>
        <message>
            <source>&amp;Stop and forget these answers</source>
            <translation>&amp;Dejarlo y borrar estas respuestas</translation>
        </message>
        <message>
            <source>I am &amp;done</source>
            <translation>&amp;Ya terminé</translation>
        </message>
        <message>
            <source>&amp;Go on</source>
            <translation>&amp;Seguir</translation>
        </message>
        <message>
            <source>Be&amp;gin</source>
            <translation>&amp;Empezar</translation>
        </message>
        <message>
            <source>What this comes to</source>
            <translation>Lo que resulta</translation>
        </message>
        <message>
            <source>Open a file from last time</source>
            <translation>Abrir un archivo de la vez pasada</translation>
        </message>
        <message>
            <source>This time and last time</source>
            <translation>Esta vez y la vez pasada</translation>
        </message>
        <message>
            <source>Open a file of theirs</source>
            <translation>Abrir un archivo de esa persona</translation>
        </message>
        <message>
            <source>A counselor answers now</source>
            <translation>Ahora contesta un consejero</translation>
        </message>
        <message>
            <source>A relative or friend answers now</source>
            <translation>Ahora contesta un familiar o amigo</translation>
        </message>
        <message>
            <source>The person answers now</source>
            <translation>Ahora contesta la persona</translation>
        </message>
        <message>
            <source>The client answers now</source>
            <translation>Ahora contesta la persona</translation>
        </message>
        <message>
            <source>Someone else's view</source>
            <translation>Lo que ve otra persona</translation>
        </message>
        <message>
            <source>Two views, side by side</source>
            <translation>Dos miradas, lado a lado</translation>
        </message>
        <message>
            <source>Before both are shown</source>
            <translation>Antes de mostrar los dos</translation>
        </message>
        <message>
            <source>Someone else answers now</source>
            <translation>Ahora contesta otra persona</translation>
        </message>
    </context>
    <context>
        <name>waymark::ui::PickedList</name>
        <message>
            <source>Put back: %1.</source>
            <translation>De vuelta: %1.</translation>
        </message>
        <message>
            <source>Removed: %1.</source>
            <translation>Quitado: %1.</translation>
        </message>
        <message>
            <source>Your first step: %1.</source>
            <translation>Tu primer paso: %1.</translation>
        </message>
        <message>
            <source>Call this first: %1</source>
            <translation>Llamar aquí primero: %1</translation>
        </message>
        <message>
            <source>Call this first</source>
            <translation>Llamar aquí primero</translation>
        </message>
        <message>
            <source>Places that are picked</source>
            <translation>Lugares elegidos</translation>
        </message>
    </context>
    <context>
        <name>waymark::ui::PlacesPage</name>
        <message>
            <source>Removed: %1.</source>
            <translation>Quitado: %1.</translation>
        </message>
    </context>
    <context>
        <name>waymark::ui::PlacesPart</name>
        <message>
            <source>Find places in the list</source>
            <translation>Buscar lugares en la lista</translation>
        </message>
    </context>
    <context>
        <name>waymark::ui::PlanPage</name>
        <message>
            <source>See the whole path</source>
            <translation>Ver todo el camino</translation>
        </message>
        <message>
            <source>Put other answers beside these</source>
            <translation>Poner otras respuestas al lado de estas</translation>
        </message>
    </context>
    <context>
        <name>waymark::ui::PlanTaskPage</name>
        <message>
            <source>See the whole path</source>
            <translation>Ver todo el camino</translation>
        </message>
    </context>
    <context>
        <name>waymark::ui::SavePage</name>
        <message>
            <source>The file is deleted</source>
            <translation>El archivo está borrado</translation>
        </message>
        <message>
            <source>The file is saved</source>
            <translation>El archivo está guardado</translation>
        </message>
        <message>
            <source>Notes as text (*.json)</source>
            <translation>Notas como texto (*.json)</translation>
        </message>
        <message>
            <source>Notes (*.wmk)</source>
            <translation>Notas (*.wmk)</translation>
        </message>
    </context>
    <context>
        <name>waymark::ui::IfThenPart</name>
        <message>
            <source>Then they will do this</source>
            <translation>Entonces hará esto</translation>
        </message>
    </context>
    <context>
        <name>waymark::ui::BesideStrip</name>
        <message>
            <source>Show the list</source>
            <translation>Mostrar la lista</translation>
        </message>
        <message>
            <source>Hide the list</source>
            <translation>Ocultar la lista</translation>
        </message>
        <message>
            <source>%1, open</source>
            <translation>%1, abierto</translation>
        </message>
        <message>
            <source>%1, closed</source>
            <translation>%1, cerrado</translation>
        </message>
    </context>
</TS>
