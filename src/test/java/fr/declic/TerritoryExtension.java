package fr.declic;

import fr.declic.territory.CurrentTerritory;
import fr.declic.territory.Territories;
import fr.declic.territory.Territory;
import fr.declic.territory.TerritoryId;
import java.lang.reflect.Method;
import java.util.UUID;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Opens one territory for each test class and binds it around every test method. A {@link Territory} parameter receives it. */
public class TerritoryExtension implements InvocationInterceptor, ParameterResolver {

    private static final ExtensionContext.Namespace STORE = ExtensionContext.Namespace.create(TerritoryExtension.class);

    @Override
    public void interceptBeforeEachMethod(
            Invocation<Void> invocation, ReflectiveInvocationContext<Method> method, ExtensionContext context)
            throws Throwable {
        bound(invocation, context);
    }

    @Override
    public void interceptAfterEachMethod(
            Invocation<Void> invocation, ReflectiveInvocationContext<Method> method, ExtensionContext context)
            throws Throwable {
        bound(invocation, context);
    }

    @Override
    public void interceptTestMethod(
            Invocation<Void> invocation, ReflectiveInvocationContext<Method> method, ExtensionContext context)
            throws Throwable {
        bound(invocation, context);
    }

    @Override
    public void interceptTestTemplateMethod(
            Invocation<Void> invocation, ReflectiveInvocationContext<Method> method, ExtensionContext context)
            throws Throwable {
        bound(invocation, context);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        var type = parameter.getParameter().getType();
        return type == Territory.class || type == TerritoryId.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        var territory = territory(context);
        return parameter.getParameter().getType() == Territory.class ? territory : territory.id();
    }

    private static void bound(InvocationInterceptor.Invocation<Void> invocation, ExtensionContext context)
            throws Throwable {
        CurrentTerritory.call(territory(context).id(), () -> {
            try {
                return invocation.proceed();
            } catch (Exception | Error e) {
                throw e;
            } catch (Throwable e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private static Territory territory(ExtensionContext context) {
        var ofClass = context.getRoot().getStore(STORE);
        return ofClass.computeIfAbsent(
                context.getRequiredTestClass().getName(),
                name -> {
                    var territories =
                            SpringExtension.getApplicationContext(context).getBean(Territories.class);
                    var slug = UUID.randomUUID().toString();
                    return territories.open(new Territory(slug, "Territoire d’essai", "T", true));
                },
                Territory.class);
    }
}
